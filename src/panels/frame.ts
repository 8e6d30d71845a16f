import type { Pack } from '../content/schema';
import type { Lang } from '../domain/lang';

/** What every panel is given: what to read from, and the three ways back to the page. */
export interface Frame {
  readonly pack: Pack;
  readonly lang: Lang;
  /** The area under the pointer or the keyboard, here or on the map. */
  readonly hovered: string | null;
  /** The indicator that the map shows. */
  readonly indicator: string | null;
  /** The day on which the page is read, ISO; without it no target is called not yet due. */
  readonly today?: string | null;
  readonly onhover: (area: string | null) => void;
  readonly onselect: (subject: string) => void;
  readonly hrefFor: (subject: string) => string;
}
