import { extent, scaleLinear } from 'd3';
import type { Place } from '../marks';

export interface SlopeRow extends Place {
  /** The later value where the earlier one is 100; `null` is no data. */
  readonly index: number | null;
}
export interface SlopeLine extends Place {
  readonly index: number;
  readonly y1: number;
  readonly y2: number;
}
export interface SlopeLabel {
  readonly id: string;
  readonly y: number;
}

const pad = 12;

/** Lines from a common 100 on the left to where each stands on the right. */
export function placeSlope(rows: readonly SlopeRow[], height: number): readonly SlopeLine[] {
  const known = rows.flatMap((row) => (row.index === null ? [] : [{ ...row, index: row.index }]));
  const [low = 100, high = 100] = extent([100, ...known.map(({ index }) => index)]);
  const y = scaleLinear([low, high === low ? low + 1 : high], [height - pad, pad]);
  return known.map((row) => ({ ...row, y1: y(100), y2: y(row.index) }));
}

/** Right-hand labels in the order of their lines, pushed apart until none overlap. */
export function placeSlopeLabels(
  lines: readonly SlopeLine[],
  named: readonly string[],
  height: number,
  leading: number,
): readonly SlopeLabel[] {
  const sorted = lines.filter(({ id }) => named.includes(id)).toSorted((a, b) => a.y2 - b.y2);
  const down = sorted.reduce<readonly SlopeLabel[]>((done, { id, y2 }) => {
    const last = done.at(-1);
    return [...done, { id, y: last === undefined ? y2 : Math.max(y2, last.y + leading) }];
  }, []);
  return down.toReversed().reduce<readonly SlopeLabel[]>((done, { id, y }, index) => {
    const limit = height - pad / 2 - index * leading;
    return [{ id, y: Math.min(y, limit) }, ...done];
  }, []);
}
