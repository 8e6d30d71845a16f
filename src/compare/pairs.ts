import type { Lang } from '../domain/lang';
import type { Board } from './board';
import { pairSentence } from './pairSentence';

/** One sentence for every two of the chosen areas, in the order of the tray. */
export function pairSentences(
  board: Board,
  areas: readonly string[],
  lang: Lang,
): readonly string[] {
  const sides = areas.flatMap((id) => {
    const row = board.rows.find((one) => one.id === id);
    return row === undefined ? [] : [{ name: row.name, value: row.value, year: board.series.year }];
  });
  const what = { indicator: board.measure.short[lang], style: board.style, lang };
  return sides.flatMap((a, index) => sides.slice(index + 1).map((b) => pairSentence(a, b, what)));
}
