import { createContext } from 'svelte';
import type { PackSummary } from '../content/packSummary';
import type { Lang } from '../domain/lang';
import type { View } from '../state/view';

/**
 * What every component of a page may read of it and ask of it. All properties are read anew each
 * time, so that a component follows them; none may be taken apart while it is set up.
 */
export interface Page {
  readonly pack: PackSummary;
  readonly lang: Lang;
  /** The view that the address spells. */
  readonly view: View;
  /** The view on the map: in a talk `view` with what the step shows, elsewhere `view` itself. */
  readonly shown: View;
  /** The same one frame later where only what colours the map has changed: the map never waits for lists. */
  readonly shownLater: View;
  /** The area under the pointer or the keyboard, in the panel or on the map. */
  readonly hovered: string | null;
  /** The same one frame later, for panels of many marks: the map never waits for them. */
  readonly hoveredLater: string | null;
  /** The place under the pointer or the keyboard, in a list or on the map. */
  readonly hoveredPlace: string | null;
  /** The day on which the page is read, ISO; `null` calls no target due. */
  readonly today: string | null;
  /** No hand reaches it, as on paper: what is folded elsewhere stands open, and nothing comes late. */
  readonly isStill: boolean;
  /** The first screen of the panel is written ahead of the rest, and does not go again. */
  readonly isFirstScreen?: boolean;
  readonly hover: (area: string | null) => void;
  readonly hoverPlace: (place: string | null) => void;
  /** A tap on a subject: shows it, with the card of a place, or takes an area into a comparison. */
  readonly select: (subject: string, place?: string | null) => void;
  /** Changes the view; a continuous control replaces the entry of the history. */
  readonly go: (change: Partial<View>, how?: 'push' | 'replace') => void;
  /** A subject in the explore mode, in the reader's language, colours and layers. */
  readonly hrefFor: (subject: string) => string;
  /** The present view with something changed. */
  readonly linkTo: (change: Partial<View>) => string;
  /** Opens the dialog that shares, saves and prints the view, or its poster at once. */
  readonly share: (to?: 'poster') => void;
  /** Says a sentence to screen readers. */
  readonly announce: (text: string) => void;
}

/** `setPage` is called once by the page itself, and by `PageScope` for what lies apart from it. */
export const [getPage, setPage] = createContext<Page>();

/** A page that is, at each reading of a property, the one that `read` gives at that moment. */
export function followingPage(read: () => Page): Page {
  return new Proxy({} as Page, { get: (_, property) => Reflect.get(read(), property) as unknown });
}

const nothing = (): void => undefined;

/**
 * A page that no hand reaches, for paper, pictures and tests: nothing is hovered and nothing
 * happens; `given` says what differs.
 */
export function stillPage(
  given: Partial<Page> & Pick<Page, 'pack' | 'view' | 'hrefFor' | 'linkTo'>,
): Page {
  const { view, hovered = null } = given;
  return {
    lang: view.lang,
    shown: view,
    shownLater: view,
    hovered,
    hoveredLater: hovered,
    hoveredPlace: null,
    today: null,
    isStill: true,
    hover: nothing,
    hoverPlace: nothing,
    select: nothing,
    go: nothing,
    share: nothing,
    announce: nothing,
    ...given,
  };
}
