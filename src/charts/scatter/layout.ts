import { extent, scaleLinear } from 'd3';
import { textWidth } from '../../domain/textWidth';

export interface ScatterRow {
  readonly id: string;
  readonly name: string;
  /** `null` where the area is not chosen. */
  readonly slot: number | null;
  readonly x: number | null;
  readonly y: number | null;
}
export interface ScatterDot<R extends ScatterRow> {
  readonly row: R;
  readonly px: number;
  readonly py: number;
}
export interface ScatterLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}
export interface Tick {
  readonly value: number;
  readonly at: number;
}
export interface PlacedScatter<R extends ScatterRow> {
  readonly dots: readonly ScatterDot<R>[];
  readonly labels: readonly ScatterLabel[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly cityX: number | null;
  readonly cityY: number | null;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** In chart units. */
export interface Brush {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const fontPx = 13;
type Rect = readonly [left: number, top: number, right: number, bottom: number];

/** Dots in a frame with round ticks; names beside them where there is room, the chosen ones first. */
export function placeScatter<R extends ScatterRow>(
  rows: readonly R[],
  city: { readonly x: number | null; readonly y: number | null },
  print: { readonly x: (value: number) => string; readonly y: (value: number) => string },
  width: number,
  height: number,
): PlacedScatter<R> {
  const known = rows.flatMap((row) =>
    row.x === null || row.y === null ? [] : [{ row, x: row.x, y: row.y }],
  );
  const domain = (values: readonly (number | null)[]): [number, number] => {
    const [low = 0, high = 1] = extent(values, (value) => value ?? undefined);
    return high === low ? [low - 1, high + 1] : [low, high];
  };
  const yScale = scaleLinear(domain([...known.map(({ y }) => y), city.y]), [height - 40, 14]).nice(
    4,
  );
  const left =
    Math.ceil(Math.max(...yScale.ticks(4).map((tick) => textWidth(print.y(tick), fontPx)))) + 10;
  const right = width - 14;
  const xScale = scaleLinear(domain([...known.map(({ x }) => x), city.x]), [
    left + 8,
    right - 8,
  ]).nice(4);
  const dots = known.map(({ row, x, y }) => ({ row, px: xScale(x), py: yScale(y) }));
  const count = width < 420 ? 3 : 5;
  return {
    dots: dots.toSorted((a, b) => Number(a.row.slot !== null) - Number(b.row.slot !== null)),
    labels: placeNames(dots, [left, 2, width, height - 30]),
    xTicks: xScale.ticks(count).map((value) => ({ value, at: xScale(value) })),
    yTicks: yScale.ticks(4).map((value) => ({ value, at: yScale(value) })),
    cityX: city.x === null ? null : xScale(city.x),
    cityY: city.y === null ? null : yScale(city.y),
    left,
    right,
    top: 6,
    bottom: height - 30,
  };
}

/** The ids of the dots inside a brush, whichever way it was drawn. */
export function brushed<R extends ScatterRow>(
  dots: readonly ScatterDot<R>[],
  { x0, y0, x1, y1 }: Brush,
): readonly string[] {
  const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)];
  const [top, bottom] = [Math.min(y0, y1), Math.max(y0, y1)];
  return dots
    .filter(({ px, py }) => px >= left && px <= right && py >= top && py <= bottom)
    .map(({ row }) => row.id);
}

function placeNames<R extends ScatterRow>(
  dots: readonly ScatterDot<R>[],
  frame: Rect,
): readonly ScatterLabel[] {
  const taken: Rect[] = dots.map(({ px, py }) => [px - 6, py - 6, px + 6, py + 6]);
  const labels: ScatterLabel[] = [];
  for (const { row, px, py } of dots.toSorted(
    (a, b) => Number(b.row.slot !== null) - Number(a.row.slot !== null),
  )) {
    const wide = textWidth(row.name, fontPx);
    const sides: readonly (readonly [ScatterLabel['anchor'], number, number])[] = [
      ['start', 11, 5],
      ['end', -11, 5],
      ['middle', 0, -11],
      ['middle', 0, 21],
      // Where dots stand close: a little higher or lower.
      ['start', 9, 15],
      ['start', 9, -5],
      ['end', -9, 15],
      ['end', -9, -5],
    ];
    for (const [anchor, dx, dy] of sides) {
      const start =
        anchor === 'start' ? px + dx : anchor === 'end' ? px + dx - wide : px - wide / 2;
      const box: Rect = [start, py + dy - fontPx, start + wide, py + dy + 3];
      const isFree = taken.every(
        (other) =>
          box[0] >= other[2] || box[2] <= other[0] || box[1] >= other[3] || box[3] <= other[1],
      );
      const isInside =
        box[0] >= frame[0] && box[2] <= frame[2] && box[1] >= frame[1] && box[3] <= frame[3];
      if (!isFree || !isInside) continue;
      taken.push(box);
      labels.push({ id: row.id, x: px + dx, y: py + dy, anchor });
      break;
    }
  }
  return labels;
}
