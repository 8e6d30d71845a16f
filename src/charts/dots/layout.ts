import type { Place } from '../marks';
import { placeStrip, type StripDot } from '../strip/layout';

export interface DotsRow {
  readonly id: string;
  readonly places: readonly (Place & { readonly value: number | null })[];
  /** Digits that are printed: equal ones share a rank. */
  readonly digits: number;
  /** What the subject's wing and the city have; `null` where that says nothing, as for a count. */
  readonly wing: number | null;
  readonly city: number | null;
}
export interface PlacedDotsRow {
  readonly id: string;
  /** Top of the row, and the height of its axis, from the top of the figure. */
  readonly y: number;
  readonly axis: number;
  readonly dots: readonly StripDot[];
  readonly wingX: number | null;
  readonly cityX: number | null;
}

/** In units; `Dots.svelte` sets the heads in rem of the same size, in two lines where a row is narrow. */
export const rowHeightFor = (width: number): number => (width < 290 ? 88 : 64);
/** From a row's axis to its lower edge. */
const belowAxis = 22;
/** From the edge of a row alone to its axis: as far as the largest dot in the farthest lane reaches. */
export const rowMiddle = 20;

/** Rows of dots, each on its own scale from its lowest to its highest value. */
export function placeDots(rows: readonly DotsRow[], width: number): readonly PlacedDotsRow[] {
  const height = rowHeightFor(width);
  return rows.map((row, index) => placeRow(row, width, index * height, height - belowAxis));
}

/** One row; `y` is its top, `axis` the height of its axis below that. */
export function placeRow(
  { id, places, digits, wing, city }: DotsRow,
  width: number,
  y = 0,
  axis = rowMiddle,
): PlacedDotsRow {
  const { dots, cityX, xOf } = placeStrip(places, city, digits, width);
  return { id, y, axis: y + axis, dots, cityX, wingX: wing === null ? null : xOf(wing) };
}

/** The row that a height in the figure belongs to. */
export function rowAt(rows: readonly PlacedDotsRow[], y: number): PlacedDotsRow | undefined {
  return rows.find((row) => y >= row.y && y < row.axis + belowAxis);
}
