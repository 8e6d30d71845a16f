import type { PanelsAhead } from './panelsAhead';

/** The file with the head of a subject's panel. */
export const panelFile = (subject: string, { hash }: PanelsAhead): string =>
  `assets/${subject}-${hash}.html`;

/**
 * Runs before the first paint, inline and by hash: the link's theme, so that nothing flashes. A deep
 * link hides the start view's panel until its own is there, of which an area's link fetches the head; a
 * link into the talk has the stage from the first frame.
 *
 * @param panels `null` where no file lies beside the page.
 */
export const startScript = (panels: PanelsAhead | null): string =>
  `(()=>{const r=document.documentElement,d=r.dataset,h=location.hash;d.first='';const t=/[?&]theme=(light|dark|contrast|print|projector)/.exec(h);if(t)d.theme=t[1];if(h.length>2)d.link='';if(/^#\\/(present|edit)\\b/.test(h))d.presenting=''${panels === null ? '' : fetchPanel(panels)}})()`;

/** A page that has been mounted meanwhile has taken the mark away, and brings its own. */
function fetchPanel(panels: PanelsAhead): string {
  const subjects = Object.keys(panels.html);
  if (subjects.length === 0) return '';
  const file = panelFile("'+p[1]+'", panels);
  return `;const p=/^#\\/(?:explore\\/)?(${subjects.join('|')})(?:\\?theme=\\w+)?$/.exec(h);if(p)fetch('./${file}').then(async a=>{const t=a.ok&&await a.text(),put=()=>{if(t&&d.link==='')document.getElementById('panel').innerHTML=t,d.link=p[1]};document.readyState==='loading'?addEventListener('DOMContentLoaded',put):put()}).catch(()=>0)`;
}

/**
 * Stands behind the drawing, inline and by hash: marks the moment when it was painted (next frame,
 * then a task) and only then runs `act`, so that no script of the page keeps the drawing waiting. A
 * hidden tab paints nothing; there a timer runs `act`.
 */
export const paintedScript = (act: string): string =>
  `(()=>{let d=0;const go=()=>{if(d)return;d=1;delete document.documentElement.dataset.first;${act}};requestAnimationFrame(()=>{const c=new MessageChannel;c.port1.onmessage=()=>{performance.mark('map:drawn');go()};c.port2.postMessage(0)});setTimeout(go,2000)})()`;
