import { headingParts } from '../../../src/domain/headingParts';
import { shownIn, type UprightTable } from './tableFile';

/** What stands over a column, taken apart; `null` where it is not said. */
export interface Head {
  /** All of it in one line, as it stands. */
  readonly says: string;
  readonly title: string | null;
  /** The lines in Latin letters; empty where there are none. */
  readonly english: string;
  readonly unit: string | null;
  readonly year: number | null;
}

const measures =
  '人次|人|户|元|美元|吨|公斤|千克|公顷|亩|平方公里|平方千米|平方米|立方米|公里|千米|千瓦时|千瓦小时|千瓦|个|家|处|所|辆|台|件|座|条|头|只|张|床|名|岁|年|次|册';
const unitWords = new RegExp(`^(?:[十百千万亿]*(?:${measures})(?:[/／].+)?|[%％‰])$`);
/** What stands beside a line of units, over the names or before them. */
const unitLabel = /^(?:计量)?单位$/;

/**
 * The head of a column: its cells in the lines of the head from above, a merged one as often as it spans.
 * Without merged cells, as in a CSV, what stands over several columns stands over the first of them.
 *
 * @param lines Rows of the head, from 0.
 */
export function headOf(
  table: UprightTable,
  lines: readonly number[],
  nameColumn: number,
  column: number,
): Head {
  const cells: { text: string; isUnit: boolean }[] = [];
  // A text over several columns spans no further than the one over it.
  let start = nameColumn + 1;
  for (const [i, line] of lines.entries()) {
    const own = inOneLine(shownIn(table, line, column));
    if (own !== '') {
      const isUnit = unitLabel.test(shownIn(table, line, nameColumn).replace(/\s/g, ''));
      cells.push({ text: own, isUnit });
      start = column;
    } else if (table.merges.length === 0) {
      const isOver = lines.slice(i + 1).some((below) => shownIn(table, below, column) !== '');
      const row = table.grid[line] ?? [];
      const from = isOver ? row.findLastIndex((one, at) => at < column && one !== '') : -1;
      if (from < start) continue;
      cells.push({ text: inOneLine(row[from] ?? ''), isUnit: false });
      start = from;
    }
  }
  const distinct = cells.filter(({ text }, i) => text !== cells[i - 1]?.text);
  const titles: string[] = [];
  const english: string[] = [];
  let unit: string | null = null;
  let year: number | null = null;
  for (const { text, isUnit } of distinct) {
    const [, chinese = text, latin = ''] =
      /^(.*[\p{Script=Han}）)%％])\s*([A-Za-z][\x20-\x7e]*)$/u.exec(text) ?? [];
    if (!/[\p{Script=Han}\d%％‰]/u.test(text)) english.push(text);
    else if (isUnit || isUnitWords(text)) unit = text.replace(/[\s（）()]/g, '');
    else {
      const parts = headingParts(chinese);
      unit = unitIn(chinese) ?? unit;
      year = parts.year ?? year;
      if (parts.title !== null) titles.push(parts.title);
      if (latin !== '') english.push(latin.replace(/\s*\([^)]*\)\s*$/, ''));
    }
  }
  return {
    says: distinct.map(({ text }) => text).join(' '),
    title: titles.length === 0 ? null : titles.join('·'),
    english: english.join(' '),
    unit,
    year,
  };
}

/** Whether a text is a unit and nothing else. */
export const isUnitWords = (text: string): boolean =>
  unitWords.test(text.replace(/[\s（）()]/g, ''));

/** The unit that a text says in its last brackets or behind 单位：, as it is written there. */
export function unitIn(text: string): string | null {
  const { unit, unitText } = headingParts(text);
  if (unit === null && unitText === null) return null;
  return (
    /[（([【]\s*(?:(?:计量)?单位\s*[:：]?)?\s*([^（()）[\]【】]+?)\s*[）)\]】]\s*$/.exec(
      text,
    )?.[1] ?? null
  );
}

export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
