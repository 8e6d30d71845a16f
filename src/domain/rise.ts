import { roundTo } from './format';

/**
 * How much a share rose in a year on average, in percentage points: the difference of the two printed
 * shares over the years between them, so that a reader who reckons finds the same. `null` without both.
 */
export function yearlyRise(
  from: { readonly year: number; readonly value: number | null },
  to: { readonly year: number; readonly value: number | null },
  digits: number,
): number | null {
  if (from.value === null || to.value === null || to.year <= from.year) return null;
  return (roundTo(to.value, digits) - roundTo(from.value, digits)) / (to.year - from.year);
}
