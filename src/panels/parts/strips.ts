import type { Indicator, Pack, Series } from '../../content/schema';
import type { StripRow } from '../../charts/strip/layout';
import { formatValue } from '../../domain/format';
import { ranksOf, type Rank } from '../../domain/rank';
import { seriesOf } from '../../domain/series';
import { togetherOf } from '../../domain/statistics';
import type { Lang } from '../../domain/lang';
import { stripIndicators, styleOf } from '../keyIndicators';
import { toneOf } from '../subject';

export interface StripModel {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly rows: readonly StripRow[];
  /** The subject's own value: an area's, or a wing's where it can be combined. */
  readonly subject: number | null;
  /** Only for a single area. */
  readonly rank: Rank | null;
  readonly format: (value: number) => string;
}
export interface StripGroup {
  readonly group: Indicator['group'];
  readonly strips: readonly StripModel[];
}

export function stripGroups(
  pack: Pack,
  subject: readonly string[],
  lang: Lang,
): readonly StripGroup[] {
  const models = stripIndicators(pack).flatMap((indicator) => {
    const series = seriesOf(pack, indicator.id);
    return series === undefined ? [] : [stripModel(pack, indicator, series, subject, lang)];
  });
  return [...new Set(models.map(({ indicator }) => indicator.group))].map((group) => ({
    group,
    strips: models.filter(({ indicator }) => indicator.group === group),
  }));
}

function stripModel(
  pack: Pack,
  indicator: Indicator,
  series: Series,
  subject: readonly string[],
  lang: Lang,
): StripModel {
  const style = styleOf(pack, indicator);
  const only = subject.length === 1 ? pack.areas.findIndex(({ id }) => id === subject[0]) : -1;
  return {
    indicator,
    series,
    rows: pack.areas.map(({ id, name }, index) => ({
      id,
      name: name[lang],
      tone: toneOf(pack, id),
      value: series.values[index] ?? null,
      rating: series,
    })),
    subject: togetherOf(pack, indicator, subject, series.year),
    rank: only === -1 ? null : (ranksOf(series.values, indicator.digits)[only] ?? null),
    format: (value) => formatValue(value, style, lang),
  };
}
