import type { Indicator, Pack } from '../../content/schema';
import type { Rating } from '../../content/valueStatus';
import { specialisms, type Specialism } from '../../domain/quotient';
import { seriesOf, valueOf } from '../../domain/series';
import { sumOf, weightedMeanOf } from '../../domain/statistics';
import { indicatorOf, jobsSample, jobShares } from '../keyIndicators';

/** Fewer people in the sample than this, and a share is left out. */
export const leastCounted = 50;
const most = 3;

export interface Specialisms {
  readonly year: number;
  readonly sources: readonly string[];
  readonly rating: Rating;
  readonly rows: readonly (Specialism & { readonly indicator: Indicator })[];
}

/**
 * The three sectors in which some areas together are most specialised, by location quotient against
 * the whole city, from the newest shares of jobs; `null` where the pack has none.
 */
export function specialismsOf(pack: Pack, areas: readonly string[]): Specialisms | null {
  const shares = jobShares(pack);
  const [first] = shares;
  const newest = first === undefined ? undefined : seriesOf(pack, first.id);
  if (newest === undefined) return null;
  const { year } = newest;
  const samples = areas.map((id) => valueOf(pack, jobsSample, id, year));
  const found = specialisms(
    shares.map(({ id }) => {
      const values = areas.map((area) => valueOf(pack, id, area, year));
      return {
        id,
        own: areas.length === 1 ? (values[0] ?? null) : weightedMeanOf(values, samples),
        whole: seriesOf(pack, id, year)?.city ?? null,
      };
    }),
    sumOf(samples),
    { most, leastCounted },
  );
  return {
    year,
    rating: newest,
    sources: [
      ...new Set(found.flatMap(({ id }) => seriesOf(pack, id, year)?.sources ?? newest.sources)),
    ],
    rows: found.flatMap((row) => {
      const indicator = indicatorOf(pack, row.id);
      return indicator === undefined ? [] : [{ ...row, indicator }];
    }),
  };
}
