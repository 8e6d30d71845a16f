import type { Lang } from '../domain/lang';
import type { IndicatorTable } from './indicatorTable';
import { pairSentence } from './pairSentence';

/** One sentence for every two of the chosen areas, in the order in which they were chosen. */
export function pairSentences(
  indicatorTable: IndicatorTable,
  areas: readonly string[],
  lang: Lang,
): readonly string[] {
  const sides = areas.flatMap((id) => {
    const row = indicatorTable.rows.find((one) => one.id === id);
    return row === undefined
      ? []
      : [
          {
            name: row.name,
            value: row.value,
            year: indicatorTable.series.year,
            asked: row.asked,
          },
        ];
  });
  const what = { indicator: indicatorTable.measure.short[lang], style: indicatorTable.style, lang };
  return sides.flatMap((a, index) => sides.slice(index + 1).map((b) => pairSentence(a, b, what)));
}
