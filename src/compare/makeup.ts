import type { Pack } from '../content/schema';
import type { Rating } from '../content/valueStatus';
import { roundTo } from '../domain/format';
import { seriesOf } from '../domain/series';
import type { Lang } from '../domain/lang';
import { compareWords } from '../i18n/compare';
import type { Atlas, Measure } from './atlas';

export interface MakeupRow {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly city: number | null;
  /** Worked out: a share of counts, or 100 less the other parts. */
  readonly isDerived: boolean;
  readonly ratings: readonly Rating[];
}
export interface MakeupSection {
  readonly id: 'age' | 'jobs';
  readonly name: string;
  readonly year: number;
  readonly rows: readonly MakeupRow[];
}

/** The parts of a whole for the chosen areas: by age and by sector, in per cent, of the newest year. */
export function makeupOf(
  atlas: Atlas,
  areas: readonly string[],
  lang: Lang,
): readonly MakeupSection[] {
  const words = compareWords[lang];
  const indexes = areas.map((id) => atlas.areas.findIndex((area) => area.id === id));
  return (['age', 'jobs'] as const).flatMap((group): MakeupSection[] => {
    const parts = atlas.indicators.filter((one) => one.group === group && one.unit === 'percent');
    const rows = parts.flatMap((measure) => rowOf(atlas, measure, indexes, lang));
    const year = rows[0] === undefined ? undefined : seriesOf(atlas, rows[0].id)?.year;
    if (year === undefined) return [];
    const rest: MakeupRow = {
      id: `rest-${group}`,
      name: group === 'age' ? words.restAge : words.restJobs,
      values: indexes.map((_, column) => restOf(rows.map(({ values }) => values[column] ?? null))),
      city: restOf(rows.map(({ city }) => city)),
      isDerived: true,
      ratings: rows.flatMap(({ ratings }) => ratings),
    };
    const sorted = group === 'jobs' ? rows.toSorted((a, b) => (b.city ?? 0) - (a.city ?? 0)) : rows;
    // By age the middle stands between the young and the old.
    const all =
      group === 'age' ? [...sorted.slice(0, 1), rest, ...sorted.slice(1)] : [...sorted, rest];
    return [{ id: group, name: `${words.parts[group]} · ${year}`, year, rows: all }];
  });
}

function rowOf(
  atlas: Atlas,
  measure: Measure,
  indexes: readonly number[],
  lang: Lang,
): readonly MakeupRow[] {
  const series: Pack['series'][number] | undefined = seriesOf(atlas, measure.id);
  if (series === undefined) return [];
  return [
    {
      id: measure.id,
      name: measure.short[lang],
      values: indexes.map((index) => series.values[index] ?? null),
      city: series.city,
      isDerived: series.status === 'derived',
      ratings: [series],
    },
  ];
}

/** What the parts leave of 100; `null` as soon as one is unknown. */
function restOf(parts: readonly (number | null)[]): number | null {
  let rest = 100;
  for (const part of parts) {
    if (part === null) return null;
    rest -= part;
  }
  return Math.max(0, roundTo(rest, 6));
}
