import type { OwnPlaceList } from '../content/places';
import type { Point, Position } from '../domain/geometry';
import type { Slots } from '../domain/slots';
import type { Atlas, atlasOf, OwnIndicator } from './atlas';
import type { IndicatorTable } from './indicatorTable';

/** The tables of one's own that are on the page, in memory only; `own/ownTables.ts` writes them. */
export interface TablesOnPage {
  own: readonly OwnIndicator[];
  /** Lists of places; `own/ownPlaces.ts` writes them. */
  lists: readonly OwnPlaceList[];
  /** Lays them over a pack; `null` until there are any. */
  atlasOf: typeof atlasOf | null;
}

/** The map beside a form: where on the earth a point of the window is, in CSS pixels. */
export interface MapGround {
  readonly placeAt: (point: Point) => Position | null;
}

/** What a comparison needs beside its link while the page is open. */
export interface Comparing extends TablesOnPage {
  /** The tables that the link carries or that were kept are at hand. */
  readonly isSettled: boolean;
  /** The map; `null` where there is none. */
  readonly ground: () => MapGround | null;
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
