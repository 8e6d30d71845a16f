import { extent, max, scaleLinear } from 'd3';
import { textWidth } from '../../domain/textWidth';

export interface RankedRow {
  readonly id: string;
  readonly name: string;
  /** `null` is no data: the row stands last, hatched. */
  readonly value: number | null;
  /** The place among all, as printed; empty for no data. */
  readonly rank: string;
}
export interface PlacedRanked<R extends RankedRow> {
  readonly row: R;
  /** Top of the row. */
  readonly y: number;
  /** `null` where there is no value. */
  readonly bar: { readonly x: number; readonly width: number } | null;
  readonly text: string;
  readonly textX: number;
  readonly isTextEnd: boolean;
  /** Where the line of the city would run through the number: this stretch is kept clear. */
  readonly clear: { readonly x: number; readonly width: number } | null;
}
export interface Ranked<R extends RankedRow> {
  readonly rows: readonly PlacedRanked<R>[];
  readonly nameX: number;
  readonly left: number;
  readonly right: number;
  readonly zeroX: number;
  readonly cityX: number | null;
  readonly top: number;
  readonly height: number;
}

export const rowHeight = 27;
const fontPx = 14;
const gap = 8;

/**
 * Bars from the largest value to the smallest, from a common zero that lies inside where values are
 * negative. Rows that print the same keep the order they came in.
 */
export function placeRanked<R extends RankedRow>(
  rows: readonly R[],
  city: number | null,
  print: (value: number) => string,
  width: number,
): Ranked<R> {
  const nameX = 44;
  // Chosen names are bold, and wider than the measure.
  const nameWidth = Math.ceil(max(rows, ({ name }) => textWidth(name, fontPx + 1)) ?? 0);
  const left = nameX + nameWidth + gap;
  const room =
    Math.ceil(
      max(rows, ({ value }) => (value === null ? 0 : textWidth(print(value), fontPx))) ?? 0,
    ) + gap;
  const values = [0, ...rows.map(({ value }) => value ?? 0), city ?? 0];
  const [low = 0, high = 0] = extent(values);
  const start = low < 0 ? left + room : left;
  const right = Math.max(start + 1, width - room);
  const x = scaleLinear([low, high === low ? low + 1 : high], [start, right]);
  const top = city === null ? 2 : 20;
  const sorted = rows.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0);
  const placed = sorted.map((row, index): PlacedRanked<R> => {
    const y = top + index * rowHeight;
    if (row.value === null)
      return { row, y, bar: null, text: '', textX: start, isTextEnd: false, clear: null };
    const end = x(row.value);
    const isNegative = row.value < 0;
    const text = print(row.value);
    const textX = isNegative ? end - 6 : end + 6;
    const long = textWidth(text, fontPx) + 4;
    const clear = { x: isNegative ? textX - long + 2 : textX - 2, width: long };
    const isCrossed = city !== null && x(city) > clear.x && x(city) < clear.x + long;
    return {
      row,
      y,
      bar: { x: Math.min(x(0), end), width: Math.abs(end - x(0)) },
      text,
      textX,
      isTextEnd: isNegative,
      clear: isCrossed ? clear : null,
    };
  });
  return {
    rows: placed,
    nameX,
    left,
    right,
    zeroX: x(0),
    cityX: city === null ? null : x(city),
    top,
    height: top + rows.length * rowHeight + 2,
  };
}
