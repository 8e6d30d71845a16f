import { roundTo } from './format';

export interface Rank {
  readonly rank: number;
  /** How many have a value. */
  readonly of: number;
  readonly isTied: boolean;
}

/**
 * Places from the highest value down. Values that print the same share a place and the next one
 * counts on (1, 2, 2, 4); no data has no place.
 */
export function ranksOf(
  values: readonly (number | null)[],
  digits: number,
): readonly (Rank | null)[] {
  const printed = values.map((value) => (value === null ? null : roundTo(value, digits)));
  const known = printed.filter((value) => value !== null);
  return printed.map((value) => {
    if (value === null) return null;
    return {
      rank: 1 + known.filter((other) => other > value).length,
      of: known.length,
      isTied: known.filter((other) => other === value).length > 1,
    };
  });
}
