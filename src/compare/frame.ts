import type { View } from '../state/view';
import type { Slots } from '../domain/slots';
import type { Lang } from '../domain/lang';
import type { Atlas } from './atlas';
import type { Board } from './board';

/** What every part of the comparison is given, and the ways back to the page. */
export interface CompareFrame {
  readonly atlas: Atlas;
  readonly view: View;
  readonly lang: Lang;
  readonly slots: Slots;
  /** The area under the pointer or the keyboard, here or on the map. */
  readonly hovered: string | null;
  readonly onhover: (area: string | null) => void;
  /** A tap on an area: into the comparison, out of it, or in place of another. */
  readonly onpick: (area: string) => void;
  readonly onchange: (change: Partial<View>, how?: 'push' | 'replace') => void;
  readonly linkTo: (change: Partial<View>) => string;
}
/** For a part that shows the chosen indicator. */
export interface BoardFrame extends CompareFrame {
  readonly board: Board;
}
