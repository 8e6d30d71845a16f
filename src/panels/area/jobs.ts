import type { Indicator, Pack } from '../../content/schema';
import { seriesOf, valueOf, yearsOf } from '../../domain/series';
import { jobShares } from '../keyIndicators';

export interface JobRow {
  readonly indicator: Indicator;
  readonly value: number | null;
  /** `undefined` where no earlier year was counted. */
  readonly before?: number | null;
  readonly reference: number | null;
}
export interface Jobs {
  readonly year: number;
  readonly before: number | null;
  readonly rows: readonly JobRow[];
  readonly sources: readonly string[];
}

/** How many industries a county's panel draws. */
export const mostJobs = 7;

/** The largest industries of an area, and always those that an earlier census can be set beside. */
export function jobsOf(pack: Pack, area: string, most: number): Jobs | null {
  const rows = jobShares(pack).map((indicator): JobRow => {
    const years = yearsOf(pack, indicator.id);
    const earlier = years.length > 1 ? years[0] : undefined;
    return {
      indicator,
      value: valueOf(pack, indicator.id, area),
      ...(earlier === undefined ? {} : { before: valueOf(pack, indicator.id, area, earlier) }),
      reference: seriesOf(pack, indicator.id)?.city ?? null,
    };
  });
  const sorted = rows.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const kept = sorted.filter(({ before }) => before !== undefined);
  const room = Math.max(0, most - kept.length);
  const others = sorted.filter(({ before }) => before === undefined).slice(0, room);
  const shown = sorted.filter((row) => kept.includes(row) || others.includes(row));
  const [first] = shown;
  const latest = first === undefined ? undefined : seriesOf(pack, first.indicator.id);
  if (latest === undefined) return null;
  const paired = kept[0] === undefined ? [] : yearsOf(pack, kept[0].indicator.id);
  const sources = shown.flatMap(({ indicator }) =>
    yearsOf(pack, indicator.id).flatMap(
      (year) => seriesOf(pack, indicator.id, year)?.sources ?? [],
    ),
  );
  return {
    year: latest.year,
    before: paired[0] ?? null,
    rows: shown,
    sources: [...new Set(sources)],
  };
}
