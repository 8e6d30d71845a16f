import { formatNumber } from '../domain/format';
import { shareOf } from '../domain/statistics';
import { printedDifference, verdictOf } from '../domain/verdict';
import type { Lang } from '../domain/lang';
import { compareWords } from '../i18n/compare';
import { sentenceWords } from '../i18n/sentence';
import type { IndicatorTable, IndicatorTableRow } from './indicatorTable';
import { gapText } from './pairSentence';

/** One sentence for one area under one indicator: value, year, rank, and how it stands to the city. */
export function markText(
  row: IndicatorTableRow,
  indicatorTable: IndicatorTable,
  lang: Lang,
): string {
  const words = compareWords[lang];
  const { measure, series, format } = indicatorTable;
  const year = sentenceWords[lang].year(series.year);
  const head = `${row.name}${words.comma}${measure.short[lang]}${words.comma}${year}`;
  if (row.value === null) return `${head}${words.comma}${words.noData}${words.stop}`;
  const parts = [
    sentenceWords[lang].valueAfter(head, format(row.value)),
    row.rank === null ? null : words.rankOf(row.rank),
    cityText(row, indicatorTable, lang),
  ];
  return `${parts.filter((part) => part !== null).join(words.comma)}${words.stop}`;
}

/** Above, below, level with the city's value, or the share of it; `null` where neither makes sense. */
export function cityText(
  { value, asked }: Pick<IndicatorTableRow, 'value' | 'asked'>,
  indicatorTable: IndicatorTable,
  lang: Lang,
): string | null {
  const words = compareWords[lang];
  const { measure, series, style } = indicatorTable;
  if (series.city === null || value === null) return null;
  if (measure.combine === 'sum') {
    const share = shareOf(value, series.city);
    return share === null ? null : words.shareOfCity(`${formatNumber(share, 1)}%`);
  }
  const verdict = verdictOf(
    { name: '', value, year: series.year, asked },
    { name: '', value: series.city, year: series.year, asked: indicatorTable.cityAsked },
    measure.digits,
  );
  if (verdict === 'level') return words.levelCity;
  if (verdict === 'sampled') return words.sampledCity;
  const gap = gapText(printedDifference(value, series.city, measure.digits), style, lang);
  return verdict === 'higher' ? words.aboveCity(gap) : words.belowCity(gap);
}
