import { extent, scaleLinear } from 'd3';
import type { Token } from '../../scene/theme';
import { binToken, type MapValues } from '../../scene/valuesFor';

export interface LegendArea {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
}
export interface LegendDot extends LegendArea {
  readonly value: number;
  readonly x: number;
  /** Which row over the scale, so that none covers another. */
  readonly lane: number;
}
export interface LegendClass {
  readonly token: Token;
  readonly x: number;
  readonly width: number;
}
export interface ValueStrip {
  readonly classes: readonly LegendClass[];
  readonly cuts: readonly { readonly x: number; readonly value: number }[];
  readonly dots: readonly LegendDot[];
  readonly lanes: number;
}

const apart = 11;

/**
 * The legend as a ruler: every class as wide as its neighbour, values placed within their class, so
 * that one outlier does not push the rest together. All areas are dots over it.
 */
export function placeValueStrip(
  areas: readonly LegendArea[],
  values: MapValues,
  width: number,
): ValueStrip {
  const { bins } = values.bins;
  const inset = 6;
  const step = (width - 2 * inset) / Math.max(1, bins.length);
  const classes = bins.map((bin, index) => ({
    token: binToken(values.bins, bin),
    x: inset + index * step,
    width: step,
  }));
  const cuts = bins
    .slice(1)
    .map(({ from }, index) => ({ x: inset + (index + 1) * step, value: from }));
  const known = areas.flatMap((area) =>
    area.value === null ? [] : [{ ...area, value: area.value }],
  );
  const placed: LegendDot[] = [];
  for (const area of known.toSorted((a, b) => a.value - b.value)) {
    const index = Math.max(
      0,
      bins.findLastIndex(({ from }) => area.value >= from),
    );
    const bin = bins[index];
    const inBin = known.filter(
      ({ value }) => bins.findLastIndex(({ from }) => value >= from) === index,
    );
    const [low = 0, high = 0] = extent([
      bin?.from ?? 0,
      bin?.to ?? 0,
      ...inBin.map(({ value }) => value),
    ]);
    const start = inset + index * step;
    const x =
      high === low
        ? start + step / 2
        : scaleLinear([low, high], [start + 5, start + step - 5])(area.value);
    let lane = 0;
    while (placed.some((dot) => dot.lane === lane && Math.abs(dot.x - x) < apart)) lane += 1;
    placed.push({ ...area, x, lane });
  }
  return { classes, cuts, dots: placed, lanes: Math.max(1, ...placed.map(({ lane }) => lane + 1)) };
}
