import { formatLink } from '../state/link';
import { colouringOf, defaultView, type View } from '../state/view';
import type { ViewState } from '../state/viewState.svelte';
import type { ComparisonState } from './comparisonState.svelte';

/** The links of a page: each is the present view with something changed. */
export function linksOf(state: ViewState, comparing: ComparisonState) {
  const linkTo = (change: Partial<View>): string =>
    formatLink({ ...state.view, ...change }) || '#/';

  /** A subject in the explore mode, in the reader's language, colours and layers; the map keeps its indicator. */
  const hrefFor = (subject: string): string => {
    const { lang, theme, layers, loop, embed, without } = state.view;
    const kept = { lang, theme, layers, loop, embed, without, ...colouringOf(state.view) };
    return linkTo({ ...defaultView, subject, ...kept });
  };

  /** In a comparison the list of areas chooses, as the map does. */
  const listHref = (subject: string): string => {
    const areas = state.view.mode === 'compare' ? comparing.after(subject) : null;
    return areas === null ? hrefFor(subject) : linkTo({ areas });
  };
  return { linkTo, hrefFor, listHref };
}
