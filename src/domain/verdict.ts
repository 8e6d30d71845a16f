import { formatNumber, formatValue, isCountUnit, roundTo, type NumberStyle } from './format';
import type { Lang } from './lang';
import { mayBeEqual } from './sampling';

/** One side of a comparison; `null` is no data. */
export interface Side {
  readonly name: string;
  readonly value: number | null;
  readonly year: number;
  /** Of a share in per cent that was found in a sample: how many were asked; `null` is not known. */
  readonly asked?: number | null;
}
/** How one side stands to the other: what a sentence may say, and no more. */
export type Verdict = 'missing' | 'unlike' | 'level' | 'sampled' | 'higher' | 'lower';

/**
 * `level` where the difference is below one step of the last printed digit; `unlike` where the years
 * differ, whatever the values; `sampled` where chance alone may make the difference (`mayBeEqual`).
 * Where the size of a sample is not known, only the rounding counts.
 */
export function verdictOf(a: Side, b: Side, digits: number): Verdict {
  if (a.value === null || b.value === null) return 'missing';
  if (a.year !== b.year) return 'unlike';
  // Nine more digits: 0.3 - 0.2 is not quite 0.1.
  const steps = roundTo(Math.abs(a.value - b.value) * 10 ** digits, 9);
  if (steps < 1) return 'level';
  if (isChance(a, b)) return 'sampled';
  return a.value > b.value ? 'higher' : 'lower';
}

/** Whether sampling alone may make the difference of two shares; never where a size is not known. */
export function isChance(
  a: Pick<Side, 'value' | 'asked'>,
  b: Pick<Side, 'value' | 'asked'>,
): boolean {
  if (a.value === null || b.value === null) return false;
  const [low, high] = [a, b]
    .map(({ value, asked }) => ({ percent: value ?? 0, asked: asked ?? 0 }))
    .sort((left, right) => left.percent - right.percent);
  if (low === undefined || high === undefined || low.asked === 0 || high.asked === 0) return false;
  return mayBeEqual(high, low);
}

/** The difference as a reader finds it from the two printed values; never negative. */
export function printedDifference(a: number, b: number, digits: number): number {
  return Math.abs(roundTo(roundTo(a, digits) - roundTo(b, digits), digits));
}

/**
 * The change as a reader finds it from the two printed values, with its sign; 0 where chance alone may
 * make it (`mayBeEqual`), `null` where either is missing.
 */
export function printedChange(
  before: Pick<Side, 'value' | 'asked'>,
  after: Pick<Side, 'value' | 'asked'>,
  digits: number,
): number | null {
  if (before.value === null || after.value === null) return null;
  if (isChance(before, after)) return 0;
  return roundTo(roundTo(after.value, digits) - roundTo(before.value, digits), digits);
}

/** Both values as printed; in full where the short form would hide the difference. */
export function printedPair(
  a: number,
  b: number,
  style: NumberStyle,
  lang: Lang,
): readonly [string, string] {
  const short = [formatValue(a, style, lang), formatValue(b, style, lang)] as const;
  if (short[0] !== short[1]) return short;
  const full = { ...style, isFull: true };
  return [formatValue(a, full, lang), formatValue(b, full, lang)];
}

/** What kind of quantity it is: languages have different words for more of each. */
export type QuantityKind = 'rate' | 'size' | 'count';

export function quantityKindOf({ unit, ownUnit }: NumberStyle): QuantityKind {
  if (ownUnit !== undefined || unit === 'percent' || unit === 'persons-per-km2') return 'rate';
  return unit === 'm2' || unit === 'km2' || unit === 'persons-per-household' ? 'size' : 'count';
}

/** How many times the larger is, for counts only, from one and a half upwards. */
export function timesOf(a: number, b: number, { unit, ownUnit }: NumberStyle): string | null {
  const isCount = ownUnit === undefined && isCountUnit(unit);
  const [low, high] = a < b ? [a, b] : [b, a];
  if (!isCount || low <= 0 || high / low < 1.5) return null;
  return formatNumber(high / low, 1);
}
