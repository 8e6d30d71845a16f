import { formatNumber, roundTo } from '../../domain/format';
import type { Lang } from '../../domain/lang';
import { shareOf } from '../../domain/statistics';
import { compareWords } from '../../i18n/compare';
import { panelWords } from '../../i18n/panel';
import type { IndicatorTable } from '../indicatorTable';

/** Every indicator by the areas of these ids, under the names of their groups: value, rank, and how far from the city. */
export function matrixSections(
  indicatorTables: readonly IndicatorTable[],
  areas: readonly string[],
  lang: Lang,
) {
  const groups = [...new Set(indicatorTables.map(({ measure }) => measure.group))];
  return groups.map((group) => ({
    id: group,
    name: group === 'own' ? compareWords[lang].own : panelWords[lang].groups[group],
    rows: indicatorTables
      .filter(({ measure }) => measure.group === group)
      .map((one) => ({
        id: one.measure.id,
        name: one.measure.short[lang],
        year: one.series.year,
        ...(one.measure.group !== 'own' && { rating: one.series }),
        cells: areas.map((id) => cellOf(one, id, lang)),
      })),
  }));
}

function cellOf(one: IndicatorTable, area: string, lang: Lang) {
  const row = one.rows.find(({ id }) => id === area);
  if (row === undefined || row.value === null)
    return { value: null, rank: '', gap: '', side: null };
  const { city } = one.series;
  const { digits } = one.measure;
  const rank = row.rank === null ? '' : compareWords[lang].rank(row.rank);
  const value = one.format(row.value);
  if (city === null) return { value, rank, gap: '', side: null };
  if (one.measure.combine === 'sum') {
    const share = shareOf(row.value, city);
    return { value, rank, gap: share === null ? '' : `${formatNumber(share, 1)}%`, side: null };
  }
  const gap = roundTo(row.value, digits) - roundTo(city, digits);
  const side = gap > 0 ? ('above' as const) : gap < 0 ? ('below' as const) : null;
  return { value, rank, gap: formatNumber(gap, digits, true), side };
}
