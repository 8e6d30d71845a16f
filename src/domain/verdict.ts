import { formatNumber, formatValue, roundTo, type NumberStyle } from './format';
import type { Lang } from './lang';

/** One side of a comparison; `null` is no data. */
export interface Side {
  readonly name: string;
  readonly value: number | null;
  readonly year: number;
}
/** How one side stands to the other: what a sentence may say, and no more. */
export type Verdict = 'missing' | 'unlike' | 'level' | 'higher' | 'lower';

/**
 * `level` where the difference is below one step of the last printed digit; `unlike` where the years
 * differ, whatever the values.
 */
export function verdictOf(a: Side, b: Side, digits: number): Verdict {
  if (a.value === null || b.value === null) return 'missing';
  if (a.year !== b.year) return 'unlike';
  // Nine more digits: 0.3 - 0.2 is not quite 0.1.
  const steps = roundTo(Math.abs(a.value - b.value) * 10 ** digits, 9);
  if (steps < 1) return 'level';
  return a.value > b.value ? 'higher' : 'lower';
}

/** The difference as a reader finds it from the two printed values; never negative. */
export function printedDifference(a: number, b: number, digits: number): number {
  return Math.abs(roundTo(roundTo(a, digits) - roundTo(b, digits), digits));
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
  const isCount = ownUnit === undefined && ['persons', 'households', 'sites', 'km2'].includes(unit);
  const [low, high] = a < b ? [a, b] : [b, a];
  if (!isCount || low <= 0 || high / low < 1.5) return null;
  return formatNumber(high / low, 1);
}
