import { formatNumber, formatValue } from '../../domain/format';
import type { Lang } from '../../domain/lang';
import { ranksOf } from '../../domain/rank';
import { noSlots } from '../../domain/slots';
import { colourWords } from '../../i18n/colour';
import { compareWords } from '../../i18n/compare';
import { sentenceWords } from '../../i18n/sentence';
import { noChange } from '../../scene/valueLabels';
import type { MapValues } from '../../scene/valuesFor';
import type { Atlas } from '../atlas';
import { indicatorTableOf } from '../indicatorTable';
import { markText } from '../markText';

/** A value of the map as printed in running text: a difference of percentages in percentage points. */
export function valueText({ style, isDifference }: MapValues, value: number, lang: Lang): string {
  if (isDifference && value === 0) return noChange;
  if (isDifference && style.unit === 'percent' && style.ownUnit === undefined)
    return sentenceWords[lang].points(formatNumber(value, style.digits, true));
  return formatValue(value, style, lang);
}

/** All there is to say about one area on the map: name, indicator, years, value, rank, and the city. */
export function describeArea(atlas: Atlas, values: MapValues, area: string, lang: Lang): string {
  const { indicator, year, since } = values;
  const table = indicatorTableOf(atlas, { indicator, year, slots: noSlots, lang });
  const index = atlas.areas.findIndex(({ id }) => id === area);
  const row = table?.rows[index];
  if (table === null || row === undefined) return '';
  if (since === null) return markText(row, table, lang);
  const words = compareWords[lang];
  const value = values.values[index] ?? null;
  const span = colourWords[lang].span(since, year);
  const head = [row.name, table.measure.short[lang], span].join(words.comma);
  if (value === null) return `${head}${words.comma}${words.noData}${words.stop}`;
  const rank = ranksOf(values.values, values.style.digits)[index] ?? null;
  const city = values.city === null ? null : valueText(values, values.city, lang);
  const parts = [
    sentenceWords[lang].valueAfter(head, valueText(values, value, lang)),
    rank === null ? null : words.rankOf(rank),
    city === null ? null : `${words.wholeCity} ${city}`,
  ];
  return `${parts.filter((part) => part !== null).join(words.comma)}${words.stop}`;
}
