import { extent, scaleLinear } from 'd3';
import { textWidth } from '../../domain/textWidth';

export interface TrendRow {
  readonly id: string;
  readonly name: string;
  /** `null` where the area is not chosen. */
  readonly slot: number | null;
  /** What the line is drawn by; `null` is no data at that end and no line. */
  readonly from: number | null;
  readonly to: number | null;
  /** The words at the two ends. */
  readonly fromText: string;
  readonly toText: string;
}
export interface TrendLine<R extends TrendRow> {
  readonly row: R;
  readonly y1: number;
  readonly y2: number;
}
export interface TrendLabel {
  readonly id: string;
  readonly y: number;
}
export interface PlacedTrend<R extends TrendRow> {
  readonly lines: readonly TrendLine<R>[];
  readonly left: number;
  readonly right: number;
  readonly starts: readonly TrendLabel[];
  readonly ends: readonly TrendLabel[];
}

const pad = 14;
const leading = 19;
const fontPx = 14;

/** Lines between two years on one scale; labels in their order at both ends, pushed apart. */
export function placeTrend<R extends TrendRow>(
  rows: readonly R[],
  named: readonly string[],
  width: number,
  height: number,
): PlacedTrend<R> {
  const known = rows.flatMap((row) =>
    row.from === null || row.to === null ? [] : [{ row, from: row.from, to: row.to }],
  );
  const [low = 0, high = 1] = extent(known.flatMap(({ from, to }) => [from, to]));
  const y = scaleLinear([low, high === low ? low + 1 : high], [height - pad, pad]);
  const lines = known.map(({ row, from, to }) => ({ row, y1: y(from), y2: y(to) }));
  const own = lines.filter(({ row }) => named.includes(row.id));
  const room = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, fontPx))) + 18;
  const left = Math.min(width * 0.38, room(rows.map(({ fromText }) => fromText)));
  const right = Math.max(left + 40, width - room(rows.map(({ toText }) => toText)));
  return {
    lines,
    left,
    right,
    starts: spreadLabels(
      own.map(({ row, y1 }) => ({ id: row.id, y: y1 })),
      height,
    ),
    ends: spreadLabels(
      own.map(({ row, y2 }) => ({ id: row.id, y: y2 })),
      height,
    ),
  };
}

/** In the order of their heights, at least a line apart, none beyond the frame while there is room. */
export function spreadLabels(labels: readonly TrendLabel[], height: number): readonly TrendLabel[] {
  const down: TrendLabel[] = [];
  for (const { id, y } of labels.toSorted((a, b) => a.y - b.y)) {
    down.push({ id, y: Math.max(y, (down.at(-1)?.y ?? -Infinity) + leading) });
  }
  const up: TrendLabel[] = [];
  for (const { id, y } of down.toReversed()) {
    up.push({ id, y: Math.min(y, (up.at(-1)?.y ?? height - pad / 2 + leading) - leading) });
  }
  return up.toReversed();
}
