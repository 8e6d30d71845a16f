import type { Rating } from '../../content/valueStatus';
import { extent, line, scaleLinear } from 'd3';

export interface LinesRow {
  /** `own` is the subject's line, the others stand behind it. */
  readonly id: 'own' | 'wing' | 'city';
  /** One value a year, in the order of the years; `null` is no data and no point. */
  readonly values: readonly (number | null)[];
  /** One a year: how the values came about. */
  readonly ratings?: readonly Rating[];
}
export interface PlacedLine {
  readonly id: LinesRow['id'];
  readonly path: string;
  readonly points: readonly (readonly [x: number, y: number, rating?: Rating])[];
}
export interface PlacedLines {
  readonly lines: readonly PlacedLine[];
  /** One a year. */
  readonly xs: readonly number[];
}

const pad = 9;

/** Lines over a few years on one scale; years as far apart as they are, a line is broken where data are missing. */
export function placeLines(
  rows: readonly LinesRow[],
  years: readonly number[],
  width: number,
  height: number,
): PlacedLines {
  const [low = 0, high = 0] = extent(
    rows.flatMap(({ values }) => values),
    (value) => value ?? undefined,
  );
  const y = scaleLinear([low, high === low ? low + 1 : high], [height - pad, pad]);
  const [first = 0, last = 0] = extent(years);
  const x = scaleLinear([first, last === first ? first + 1 : last], [pad, width - pad]);
  const path = line<readonly [number, number, Rating?]>();
  const order: readonly LinesRow['id'][] = ['city', 'wing', 'own'];
  return {
    lines: rows
      .map(({ id, values, ratings }) => {
        const points = years.flatMap((year, index) => {
          const value = values[index] ?? null;
          return value === null ? [] : [[x(year), y(value), ratings?.[index]] as const];
        });
        return { id, points, path: path(points) ?? '' };
      })
      .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    xs: years.map(x),
  };
}
