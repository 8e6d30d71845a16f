import { extent, scaleLinear } from 'd3';
import { bold, textWidth } from '../../domain/textWidth';
import type { FigureRoom } from './figure';

export interface WallBar {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  readonly text: string;
}
export interface PlacedWallBar extends WallBar {
  /** Middle of the row. */
  readonly y: number;
  /** CSS pixels from the figure's left; the bar of no data is as wide as all the room for bars. */
  readonly x: number;
  readonly width: number;
  readonly textX: number;
  readonly isTextBefore: boolean;
}

/** The largest first, what has no value last. */
export function ranked(bars: readonly WallBar[]): readonly WallBar[] {
  const known = bars.filter(({ value }) => value !== null);
  return [
    ...known.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)),
    ...bars.filter(({ value }) => value === null),
  ];
}

/** Units of the wall. */
const leastType = 30;
const leastLeading = 1.15;

/** The height in which rows of the smallest type still stand apart, CSS pixels. */
export function leastRows(count: number, unit: number): number {
  return count * leastType * leastLeading * unit;
}

/** Rows of one height, the largest first and what has no value last; zero is one line for all. */
export function placeWallBars(bars: readonly WallBar[], { width, height, unit }: FigureRoom) {
  const known = bars.filter(({ value }) => value !== null);
  const rows = ranked(bars);
  const step = Math.min(height / Math.max(rows.length, 1), 92 * unit);
  const fontSize = Math.min(38 * unit, Math.max(leastType * unit, step * 0.62));
  const gap = 14 * unit;
  const wide = (text: string) => textWidth(text, fontSize, bold);
  const left = Math.max(...rows.map(({ name }) => wide(name))) + gap * 1.4;
  const room = Math.max(...rows.map(({ text }) => wide(text))) * 1.12 + gap;
  const [low = 0, high = 0] = extent(known, ({ value }) => value ?? 0);
  const from = low < 0 ? left + room : left;
  const x = scaleLinear(
    [Math.min(0, low), Math.max(0, high) || 1],
    [from, Math.max(from + 1, width - room)],
  );
  const zero = x(0);
  const placed = rows.map((row, index): PlacedWallBar => {
    const y = step * (index + 0.5);
    if (row.value === null)
      return { ...row, y, x: zero, width: width - zero, textX: zero + gap, isTextBefore: false };
    const end = x(row.value);
    const isTextBefore = row.value < 0;
    return {
      ...row,
      y,
      x: Math.min(zero, end),
      width: Math.abs(end - zero),
      textX: isTextBefore ? end - gap : end + gap,
      isTextBefore,
    };
  });
  return { placed, zero, step, fontSize, height: step * rows.length };
}
