/**
 * Runs before the first paint, inline and by hash: the link's theme, so that nothing flashes, and the
 * mark that says when the drawing was painted (next frame, then a task). A deep link hides the start
 * view's panel until its own is there; a link into the talk has the stage from the first frame.
 */
export const startScript = `(()=>{const r=document.documentElement,h=location.hash,t=/[?&]theme=(light|dark|print|projector)/.exec(h);if(t)r.dataset.theme=t[1];if(h.length>2)r.dataset.link='';if(/^#\\/present\\//.test(h))r.dataset.presenting='';requestAnimationFrame(()=>{const c=new MessageChannel;c.port1.onmessage=()=>performance.mark('map:drawn');c.port2.postMessage(0)})})()`;
