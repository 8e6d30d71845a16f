import { roundTo } from '../../domain/format';
import type { OverYears } from './overYears';

export type Direction = 'risen' | 'fallen' | 'unclear';

/**
 * Whether the last printed value lies above or below the first; `unclear` where they are the same,
 * where sampling alone may make the difference, and where either is missing.
 */
export function directionOf({ indicator, own, isChance }: OverYears): Direction {
  const [first, last] = [own[0] ?? null, own.at(-1) ?? null];
  if (first === null || last === null || isChance) return 'unclear';
  const rise = roundTo(last, indicator.digits) - roundTo(first, indicator.digits);
  return rise === 0 ? 'unclear' : rise > 0 ? 'risen' : 'fallen';
}
