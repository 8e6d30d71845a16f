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
  const known = printed.filter((value) => value !== null).toSorted((a, b) => b - a);
  const places = new Map<number, Omit<Rank, 'of'>>();
  for (const [at, value] of known.entries()) {
    const first = places.get(value);
    places.set(value, { rank: first?.rank ?? at + 1, isTied: first !== undefined });
  }
  return printed.map((value) => {
    const place = value === null ? undefined : places.get(value);
    return place === undefined ? null : { ...place, of: known.length };
  });
}
