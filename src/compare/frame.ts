import type { Slots } from '../domain/slots';
import type { Atlas, OwnIndicator } from './atlas';
import type { IndicatorTable } from './indicatorTable';

/** What a comparison needs beside its link while the page is open. */
export interface Comparing {
  /** The sign of each chosen area. */
  readonly slots: Slots;
  /** Who is to go when the next area is chosen. */
  readonly replacing: string | null;
  /** The last choice found no room. */
  readonly isFull: boolean;
  /** Areas gathered in the scatter; `null` where none are. */
  gathered: readonly string[] | null;
  /** Tables of one's own, in memory only. */
  own: readonly OwnIndicator[];
  /** A tap on an area: into the comparison, out of it, or in place of another. */
  pick(area: string): void;
  /** Whom the next choice replaces; `null` takes the word back. */
  replace(area: string | null): void;
}
/** What every part of the comparison is given; the rest is the page's. */
export interface CompareFrame {
  readonly atlas: Atlas;
  readonly comparing: Comparing;
}
/** For a part that shows the chosen indicator. */
export interface IndicatorTableFrame extends CompareFrame {
  readonly indicatorTable: IndicatorTable;
}
