import { extent, scaleLinear } from 'd3';
import { ranksOf, type Rank } from '../../domain/rank';
import type { Place } from '../marks';

export interface StripRow extends Place {
  readonly value: number | null;
}
export interface StripDot extends Place {
  readonly value: number;
  readonly rank: Rank;
  readonly x: number;
  readonly y: number;
}
/** What a strip says. */
export interface StripWords {
  readonly label: string;
  readonly noData: string;
  /** A value as printed. */
  readonly format: (value: number) => string;
  /** All there is to say about one dot: name, value, rank. */
  readonly describe: (dot: StripDot) => string;
}
export interface PlacedStrip {
  /** From the lowest value to the highest. */
  readonly dots: readonly StripDot[];
  readonly missing: readonly StripRow[];
  readonly cityX: number | null;
  /** Where any other value of the same kind stands. */
  readonly xOf: (value: number) => number;
}

export const stripRadius = 5;
export const stripHeight = 55;
export const axisY = 20;
const margin = 8;
/** Where a crowd spreads to, nearest first, in pixels from the axis. */
const lanes = [0, -8, 8, -14, 14];
const apartX = 9;

/** One dot a place along the range of the values and the city's; a crowd steps off the axis. */
export function placeStrip(
  rows: readonly StripRow[],
  city: number | null,
  digits: number,
  width: number,
): PlacedStrip {
  const ranks = ranksOf(
    rows.map(({ value }) => value),
    digits,
  );
  const [low = 0, high = 0] = extent(
    [...rows.map(({ value }) => value), city],
    (value) => value ?? undefined,
  );
  const x = scaleLinear(
    [low, high],
    low === high ? [width / 2, width / 2] : [margin, width - margin],
  );
  const placed: StripDot[] = [];
  const known = rows.flatMap((row, index) => {
    const rank = ranks[index] ?? null;
    return row.value === null || rank === null ? [] : [{ ...row, value: row.value, rank }];
  });
  for (const row of known.toSorted((a, b) => a.value - b.value)) {
    const at = x(row.value);
    const near = placed.filter((dot) => at - dot.x < apartX);
    const lane = lanes.find((y) => near.every((dot) => dot.y !== y)) ?? 0;
    placed.push({ ...row, x: at, y: lane });
  }
  return {
    dots: placed,
    missing: rows.filter(({ value }) => value === null),
    cityX: city === null ? null : x(city),
    xOf: x,
  };
}

/** The dot a pointer means; `y` is measured from the axis and only decides within a crowd. */
export function nearestDot(dots: readonly StripDot[], x: number, y: number): StripDot | undefined {
  return dots.reduce<StripDot | undefined>(
    (best, dot) => (best === undefined || far(dot, x, y) < far(best, x, y) ? dot : best),
    undefined,
  );
}

function far(dot: StripDot, x: number, y: number): number {
  return Math.hypot(dot.x - x, (dot.y - y) / 2);
}
