import { formatLink } from '../state/link';
import { colouringOf, defaultView, differsInColouring, type View } from '../state/view';
import type { ViewState } from '../state/viewState.svelte';
import { afterPaint } from '../ui/afterPaint';
import type { ComparisonState } from './comparisonState.svelte';

/**
 * The links of a page: each is the present view with something changed. Where only what colours the
 * map has changed, which all of them carry, they follow one frame later: the map never waits for
 * some hundred addresses. A hand or a key finds them settled.
 */
export class Links {
  readonly #state: ViewState;
  readonly #comparing: ComparisonState;
  #settled: View = $state.raw() as View;
  /** The view that the links are of. */
  readonly view: View = $derived.by(() => {
    const { view } = this.#state;
    return differsInColouring(view, this.#settled) ? this.#settled : view;
  });

  constructor(state: ViewState, comparing: ComparisonState) {
    this.#state = state;
    this.#comparing = comparing;
    this.#settled = state.view;
  }

  get isSettled(): boolean {
    return this.view === this.#state.view;
  }

  readonly linkTo = (change: Partial<View>): string =>
    formatLink({ ...this.view, ...change }) || '#/';

  /** A subject in the explore mode, in the reader's language, colours and layers; the map keeps its indicator. */
  readonly hrefFor = (subject: string): string => {
    const { lang, theme, layers, loop, embed, without } = this.view;
    const kept = { lang, theme, layers, loop, embed, without, ...colouringOf(this.view) };
    return this.linkTo({ ...defaultView, subject, ...kept });
  };

  /** In a comparison the list of areas chooses, as the map does. */
  readonly listHref = (subject: string): string => {
    const areas = this.view.mode === 'compare' ? this.#comparing.after(subject) : null;
    return areas === null ? this.hrefFor(subject) : this.linkTo({ areas });
  };

  /** Makes every link one of the present view at once. */
  settle(): void {
    this.#settled = this.#state.view;
  }

  /** Lets the links settle after the next frame, or until the returned undo; an effect calls it on each change. */
  follow(): () => void {
    const { view } = this.#state;
    return afterPaint(() => (this.#settled = view));
  }
}
