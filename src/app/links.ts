import { formatLink } from '../state/link';
import { colouringOf, defaultView, type View } from '../state/view';
import type { ViewState } from '../state/viewState.svelte';
import type { ComparisonState } from './comparisonState.svelte';

/** The links of a page: each is the settled view with something changed. */
export class Links {
  readonly #state: ViewState;
  readonly #comparing: ComparisonState;

  constructor(state: ViewState, comparing: ComparisonState) {
    this.#state = state;
    this.#comparing = comparing;
  }

  readonly linkTo = (change: Partial<View>): string =>
    formatLink({ ...this.#state.settled, ...change }) || '#/';

  /** A subject in the explore mode, in the reader's language, colours and layers; the map keeps its indicator. */
  readonly hrefFor = (subject: string): string => {
    const { settled } = this.#state;
    const { lang, theme, layers, loop, embed, without } = settled;
    const kept = { lang, theme, layers, loop, embed, without, ...colouringOf(settled) };
    return this.linkTo({ ...defaultView, subject, ...kept });
  };

  /** In a comparison the list of areas chooses, as the map does. */
  readonly listHref = (subject: string): string => {
    const isComparing = this.#state.settled.mode === 'compare';
    const areas = isComparing ? this.#comparing.after(subject) : null;
    return areas === null ? this.hrefFor(subject) : this.linkTo({ areas });
  };
}
