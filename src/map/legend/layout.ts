import { extent, scaleLinear } from 'd3';
import { roundTo } from '../../domain/format';
import type { Token } from '../../scene/theme';
import { binToken, type MapValues } from '../../scene/valuesFor';

export interface LegendArea {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
}
/** What the legend of values says. */
export interface ValueLegendWords {
  readonly title: string;
  /** What a reader must know of the numbers before all else; else empty. */
  readonly mark: string;
  /** Of the strip, to screen readers. */
  readonly label: string;
  /** The city's value with its name; empty where it cannot be set against an area's. */
  readonly city: string;
  /** A value as printed. */
  readonly format: (value: number) => string;
  /** All there is to say about one area. */
  readonly describe: (area: string) => string;
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
  /** Where the city's value stands; `null` where it cannot be set against an area's. */
  readonly cityX: number | null;
}

const apart = 11;

/**
 * The legend as a ruler: every class as wide as its neighbour, values placed within their class, so
 * that one outlier does not push the rest together. All areas are dots over it, the city a tick.
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
  const classOf = (value: number) =>
    Math.max(
      0,
      bins.findLastIndex(({ from }) => value >= from),
    );
  const inClass = bins.map(({ from, to }) => [from, to]);
  for (const { value } of known) inClass[classOf(value)]?.push(value);
  const scales = inClass.map((own, index) => {
    const [low = 0, high = 0] = extent(own);
    const start = inset + index * step;
    return high === low
      ? () => start + step / 2
      : scaleLinear([low, high], [start + 5, start + step - 5]).clamp(true);
  });
  const xOf = (value: number): number => scales[classOf(value)]?.(value) ?? width / 2;
  /** Where the last dot of each row is: they come from left to right. */
  const ends: number[] = [];
  const placed = known
    .toSorted((a, b) => a.value - b.value)
    .map((area): LegendDot => {
      const x = xOf(area.value);
      // Columns take the place of the rows of a large pack.
      const free = LARGE_PACK ? 0 : ends.findIndex((end) => x - end >= apart);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = x;
      return { ...area, x, lane };
    });
  return {
    classes,
    cuts,
    dots: placed,
    lanes: Math.max(1, ends.length),
    // Around the city itself the middle of the scale is the city's place.
    cityX: values.city === null || bins.length === 0 ? null : xOfCity(values, cuts, xOf),
  };
}

function xOfCity(
  { city, middle, style }: MapValues,
  cuts: ValueStrip['cuts'],
  xOf: (value: number) => number,
): number {
  const printed = roundTo(city ?? 0, style.digits);
  const cut = city === middle ? cuts.find(({ value }) => value === printed) : undefined;
  return cut?.x ?? xOf(city ?? 0);
}
