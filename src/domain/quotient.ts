import { roundTo } from './format';

/** A sector's share of all jobs, in per cent: in a place, and in the whole that the place is part of. */
export interface Sector {
  readonly id: string;
  readonly own: number | null;
  readonly whole: number | null;
}
export interface Specialism {
  readonly id: string;
  readonly own: number;
  readonly whole: number;
  /** Location quotient: the own share divided by the whole's; 1 is as in the whole. */
  readonly quotient: number;
}

/**
 * The location quotient of a sector; `null` where a share is missing or the whole has none of it.
 * Both shares are in per cent and must be of one census and one base.
 */
export function quotientOf({ own, whole }: Sector): number | null {
  return own === null || whole === null || whole === 0 ? null : own / whole;
}

/**
 * The sectors in which a place is most specialised, highest quotient first: only where it is
 * above 1 as printed with one digit, and only
 * where the sample counted enough people for a share to mean something.
 *
 * @param sample How many people at work were counted in the place; `null` where that is not known:
 *   then no sector is left out for its size.
 */
export function specialisms(
  sectors: readonly Sector[],
  sample: number | null,
  { most, leastCounted }: { readonly most: number; readonly leastCounted: number },
): readonly Specialism[] {
  return sectors
    .flatMap(({ id, own, whole }): readonly Specialism[] => {
      const quotient = quotientOf({ id, own, whole });
      if (own === null || whole === null || quotient === null || roundTo(quotient, 1) <= 1)
        return [];
      const counted = sample === null ? leastCounted : (own / 100) * sample;
      return counted < leastCounted ? [] : [{ id, own, whole, quotient }];
    })
    .toSorted((a, b) => b.quotient - a.quotient)
    .slice(0, most);
}
