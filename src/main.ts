import 'virtual:tokens.css';
import './app/fonts.css';
import './app/page.css';
import { mount } from 'svelte';
import App from './app/App.svelte';
import { summary } from './content/start';
import { ViewState, windowAddress } from './state/viewState.svelte';
import { vocabularyOf } from './state/vocabulary';

const target = document.getElementById('app');
// A task of its own: reading the scripts was the one before it, and a hand may come between.
if (target !== null) setTimeout(() => start(target));

function start(target: HTMLElement): void {
  const state = new ViewState(vocabularyOf(summary), windowAddress());
  // One task, no frame between: the drawing that came with the page gives way to the same drawing.
  const firstPanel = target.querySelector('[data-panel-body]');
  const before = searchField(target);
  const isTyping = before !== null && before === document.activeElement;
  target.replaceChildren();
  mount(App, { target, props: { pack: summary, state, firstPanel } });
  if (isTyping) typeOn(searchField(target), before.value);
  delete document.documentElement.dataset['link'];
}

const searchField = (within: Element) =>
  within.querySelector<HTMLInputElement>('[role="search"] input');

/** Whoever was typing when the page that was sent gave way types on. */
function typeOn(field: HTMLInputElement | null, text: string): void {
  if (field === null) return;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
