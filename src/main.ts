import 'virtual:tokens.css';
import './app/fonts.css';
import './app/page.css';
import { mount } from 'svelte';
import App from './app/App.svelte';
import { pack } from './content/pack';
import { ViewState, windowAddress } from './state/viewState.svelte';
import { vocabularyOf } from './state/vocabulary';

const target = document.getElementById('app');
if (target !== null) {
  const state = new ViewState(vocabularyOf(pack), windowAddress());
  // One task, no frame between: the drawing that came with the page gives way to the same drawing.
  target.replaceChildren();
  mount(App, { target, props: { pack, state } });
  delete document.documentElement.dataset['link'];
}
