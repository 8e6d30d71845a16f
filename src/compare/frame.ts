import type { Slots } from '../domain/slots';
import type { Atlas, OwnIndicator } from './atlas';
import type { IndicatorTable } from './indicatorTable';

/** The tables of one's own that are on the page, in memory only. */
export interface OwnTables {
  /** All of them, each id once: those of the link, of the talk, and what was brought. */
  readonly own: readonly OwnIndicator[];
  /** Read by the form, or kept on this machine. */
  brought: readonly OwnIndicator[];
  /** Of the talks that are at hand. */
  ofTalk: readonly OwnIndicator[];
  /** That the link carries. */
  ofLink: readonly OwnIndicator[];
  /** Tells the talks of tables that were read anew; `null` while there is no talk of one's own. */
  retell: ((tables: readonly OwnIndicator[]) => void) | null;
}

/** What a comparison needs beside its link while the page is open. */
export interface Comparing extends OwnTables {
  /** The sign of each chosen area. */
  readonly slots: Slots;
  /** Who is to go when the next area is chosen. */
  readonly replacing: string | null;
  /** The last choice found no room. */
  readonly isFull: boolean;
  /** Areas gathered in the scatter; `null` where none are. */
  gathered: readonly string[] | null;
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
