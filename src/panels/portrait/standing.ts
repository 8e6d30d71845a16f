import { membersOf } from '../../content/nesting';
import { packIndex } from '../../content/packIndex';
import type { Indicator, Pack } from '../../content/schema';
import type { Rating } from '../../content/valueStatus';
import { formatValue } from '../../domain/format';
import type { Lang } from '../../domain/lang';
import { ranksOf, type Rank } from '../../domain/rank';
import { seriesOf } from '../../domain/series';
import { combinedOf } from '../../domain/statistics';
import type { DotsRow } from '../../charts/dots/layout';
import { changeOver, populationSpan } from '../growth';
import { indicatorOf, populationChange, styleOf } from '../keyIndicators';
import { toneOf } from '../subject';

/** An indicator where it stands: all areas, and what the subject, its wing and the city have. */
export interface Standing extends DotsRow {
  readonly indicator: Indicator;
  readonly year: number;
  readonly sources: readonly string[];
  /** The subject's own value: an area's, or a wing's where it can be combined; counts add up. */
  readonly own: number | null;
  /** Only for an area. */
  readonly rank: Rank | null;
  readonly rating: Rating;
  readonly format: (value: number) => string;
}

/** What counts of the whole subject: rates are combined, a change is counted anew, counts have no mean. */
export function groupValue(
  pack: Pack,
  indicator: Indicator,
  areas: readonly string[],
  year?: number,
): number | null {
  if (indicator.id === populationChange) {
    const span = populationSpan(pack);
    return span === null ? null : changeOver(pack, span, areas);
  }
  return indicator.combine === 'sum' ? null : combinedOf(pack, indicator, areas, year);
}

/**
 * How a subject stands in some indicators; those that the pack does not have are left out.
 *
 * @param subject The id of an area or of a wing.
 */
export function standingsOf(
  pack: Pack,
  ids: readonly string[],
  subject: string,
  lang: Lang,
): readonly Standing[] {
  const wing = packIndex(pack).areas.get(subject)?.wing ?? subject;
  const members = membersOf(pack, wing).map(({ id }) => id);
  const at = pack.areas.findIndex(({ id }) => id === subject);
  return ids.flatMap((id): readonly Standing[] => {
    const [indicator, series] = [indicatorOf(pack, id), seriesOf(pack, id)];
    if (indicator === undefined || series === undefined) return [];
    const style = styleOf(pack, indicator);
    const ofWing = groupValue(pack, indicator, members, series.year);
    return [
      {
        id,
        indicator,
        year: series.year,
        sources: series.sources,
        digits: indicator.digits,
        places: pack.areas.map((area, index) => ({
          id: area.id,
          name: area.short[lang],
          tone: toneOf(pack, area.id),
          value: series.values[index] ?? null,
          rating: series,
        })),
        rating: series,
        wing: ofWing,
        city: indicator.combine === 'sum' ? null : series.city,
        own:
          at !== -1
            ? (series.values[at] ?? null)
            : (ofWing ?? combinedOf(pack, indicator, members, series.year)),
        rank: at === -1 ? null : (ranksOf(series.values, indicator.digits)[at] ?? null),
        format: (value) => formatValue(value, style, lang),
      },
    ];
  });
}
