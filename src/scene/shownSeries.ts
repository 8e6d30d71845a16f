import type { PackSummary } from '../content/packSummary';
import { leastOf, type Rating } from '../content/valueStatus';
import { roundTo } from '../domain/format';
import { seriesOf } from '../domain/series';
import { changeOf } from '../domain/statistics';

/** One indicator as the map shows it: the values of a year, or the change since an earlier one. */
export interface ShownSeries {
  readonly indicator: string;
  readonly year: number;
  readonly since: number | null;
  /** In the order of the areas; `null` is no data. */
  readonly values: readonly (number | null)[];
  /** Comparable with an area's value; `null` for a sum. */
  readonly city: number | null;
  readonly digits: number;
  /** The change of a sum is in per cent of the earlier year. */
  readonly isPercent: boolean;
  readonly combine: Asked['combine'];
  readonly rating: Rating;
}
interface Asked {
  readonly indicator: string;
  readonly combine: 'sum' | 'weighted' | 'none';
  readonly digits: number;
  /** `null`, or a year without values: the newest. */
  readonly year: number | null;
  /** A year without values, or not before `year`: no change. */
  readonly since: number | null;
}
const changeDigits = 1;

/** `undefined` where the pack has no values of the indicator. */
export function shownSeries(pack: PackSummary, asked: Asked): ShownSeries | undefined {
  const { indicator, combine, digits, year, since } = asked;
  const to = seriesOf(pack, indicator, year ?? undefined) ?? seriesOf(pack, indicator);
  if (to === undefined) return undefined;
  const from = since === null || since >= to.year ? undefined : seriesOf(pack, indicator, since);
  const isSum = combine === 'sum';
  const { status, confidence, sample } = to;
  const rating = { status, confidence, sample };
  const base = { indicator, combine, year: to.year, rating };
  if (from === undefined)
    return {
      ...base,
      since: null,
      values: to.values,
      city: isSum ? null : to.city,
      digits,
      isPercent: false,
    };
  // As a reader finds it from the two printed values.
  const change = (before: number | null, after: number | null) =>
    isSum
      ? changeOf(before, after)
      : before === null || after === null
        ? null
        : roundTo(roundTo(after, digits) - roundTo(before, digits), digits);
  return {
    ...base,
    // A change is worked out, whatever its two levels are.
    rating: {
      status: status === 'measured' ? 'derived' : status,
      confidence: leastOf([confidence, from.confidence]),
      sample: sample ?? from.sample,
    },
    since: from.year,
    values: to.values.map((value, index) => change(from.values[index] ?? null, value)),
    city: change(from.city, to.city),
    digits: isSum ? changeDigits : digits,
    isPercent: isSum,
  };
}

/** The same indicator in another year; `undefined` where there is none. */
export function sameIn(
  pack: PackSummary,
  { indicator, combine, digits }: ShownSeries,
  year: number,
): ShownSeries | undefined {
  const found = seriesOf(pack, indicator, year) !== undefined;
  return found ? shownSeries(pack, { indicator, combine, digits, year, since: null }) : undefined;
}
