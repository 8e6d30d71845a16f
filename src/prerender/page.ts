import { render } from 'svelte/server';
import App from '../app/App.svelte';
import { pack } from '../content/pack';
import Panel from '../panels/Panel.svelte';
import { ViewState, type Address } from '../state/viewState.svelte';
import { vocabularyOf } from '../state/vocabulary';
import { withoutMarkers } from './withoutMarkers';

const startAddress: Address = { hash: '', write: () => undefined, listen: () => () => undefined };

/** The start view as HTML, in the pack's first language, with words and drawing and no script. */
export function renderPage() {
  const state = new ViewState(vocabularyOf(pack), startAddress);
  const { body } = render(App, { props: { pack, state, panelPart: { default: Panel, pack } } });
  return {
    html: withoutMarkers(body),
    title: pack.city.title.zh,
    description: (pack.city.summary ?? pack.city.title).zh,
  };
}
