import 'virtual:tokens.css';
import './app/fonts.css';
import './app/page.css';
import { mount } from 'svelte';
import App from './app/App.svelte';
import { keepStartPage } from './edit/startPage';
import { summary } from './content/start';
import { measureAhead } from './map/aheadBoxes';
import { writeAhead } from './map/drawing/paths';
import { ViewState, windowAddress } from './state/viewState.svelte';
import { vocabularyOf } from './state/vocabulary';
import { afterPaint } from './ui/afterPaint';

const target = document.getElementById('app');
// Tasks of their own: reading the scripts was the one before them, and a hand may come between.
if (target !== null)
  setTimeout(async () => {
    if (!LARGE_PACK) writeAhead(summary.geometry.city.bounds);
    const state = new ViewState(vocabularyOf(summary), windowAddress(afterPaint));
    // Its style sheet says where an embedded map stands. Where it does not come, the page asks again by a button.
    if (state.view.embed !== null)
      await import('./share/embed/EmbedFrame.svelte').catch(() => undefined);
    setTimeout(() => start(target, state));
  });

function start(target: HTMLElement, state: ViewState): void {
  // The address may have changed meanwhile.
  state.read();
  const firstPanel = target.querySelector('[data-panel-body]');
  const before = document.activeElement;
  const typed = before instanceof HTMLInputElement ? before.value : null;
  if (import.meta.env.MODE === 'single') keepStartPage(document, target);
  const { mode, embed, indicator } = state.view;
  if (mode === 'explore' && embed === null) measureAhead(target, indicator !== null);
  target.replaceChildren();
  mount(App, { target, props: { pack: summary, state, firstPanel } });
  // The page has one field, the search: whoever was typing there types on.
  const field = target.querySelector('input');
  if (field !== null && typed !== null) {
    field.focus();
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  delete document.documentElement.dataset['link'];
}
