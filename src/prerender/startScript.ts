/**
 * Runs before the first paint, inline and by hash: the link's theme, so that nothing flashes. A deep
 * link hides the start view's panel until its own is there; a link into the talk has the stage from the first frame.
 */
export const startScript = `(()=>{const r=document.documentElement,h=location.hash;r.dataset.first='';const t=/[?&]theme=(light|dark|contrast|print|projector)/.exec(h);if(t)r.dataset.theme=t[1];if(h.length>2)r.dataset.link='';if(/^#\\/(present|edit)\\b/.test(h))r.dataset.presenting=''})()`;

/**
 * Stands behind the drawing, inline and by hash: marks the moment when it was painted (next frame,
 * then a task) and only then runs `act`, so that no script of the page keeps the drawing waiting. A
 * hidden tab paints nothing; there a timer runs `act`.
 */
export const paintedScript = (act: string): string =>
  `(()=>{let d=0;const go=()=>{if(d)return;d=1;delete document.documentElement.dataset.first;${act}};requestAnimationFrame(()=>{const c=new MessageChannel;c.port1.onmessage=()=>{performance.mark('map:drawn');go()};c.port2.postMessage(0)});setTimeout(go,2000)})()`;
