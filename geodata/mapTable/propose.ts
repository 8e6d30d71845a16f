import { isHeading } from '../../src/domain/ownHeading';
import { layoutOf } from '../../src/domain/ownLayout';
import type { Match, Matcher } from '../../src/domain/matchAreas';
import { headingParts } from '../../src/domain/headingParts';
import { parseNumber } from '../../src/domain/parseNumber';
import { headOf, inOneLine, isUnitWords, unitIn, type Head } from '../build/sheet/heads';
import { idOf } from '../build/sheet/ownSheet';
import { nameOfRow, shownIn, upright, type UprightTable } from '../build/sheet/tableFile';
import type { WorkSheet } from '../build/sheet/workbook';
import { kindOf, nameFromTitle } from './words';

/** A row with numbers, and whose it seems to be. */
export interface ProposedRow {
  readonly at: number;
  readonly name: string;
  readonly match: Match;
}
/** A column with numbers; what its head does not say is `null`. */
export interface ProposedIndicator {
  readonly at: number;
  readonly head: Head;
  readonly name: string | null;
  readonly id: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly kind: string;
  readonly adds: boolean;
}
/** How a sheet seems to lie. Rows and columns are those of the table set upright, from 0. */
export interface Proposal {
  readonly sheet: string;
  readonly table: UprightTable;
  readonly nameColumn: number;
  readonly heads: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly rows: readonly ProposedRow[];
  readonly indicators: readonly ProposedIndicator[];
  /** What stands over the table and below it. */
  readonly titles: readonly string[];
  readonly notes: readonly string[];
}

/** Looks at a sheet; `null` where it names no area beside a number. Nothing is decided: a person confirms it or changes it. */
export function propose(sheet: WorkSheet, match: Matcher): Proposal | null {
  const matchName = (text: string) => match(withoutMarks(text));
  const layout = layoutOf(sheet.grid, matchName);
  const table = upright(sheet, layout.isTransposed);
  const { nameColumn, candidates } = layout;
  const nameIn = (at: number) => inOneLine(nameOfRow(table, at, nameColumn));
  const named = table.grid.map((_, at) => matchName(nameIn(at)));
  const isNumber = (at: number, column: number) =>
    parseNumber(table.grid[at]?.[column]).kind === 'number';
  const isFilled = (at: number) =>
    candidates.some((column) => (table.grid[at]?.[column] ?? '') !== '');
  const isKnown = (at: number) => named[at]?.kind !== 'unmatched' && isFilled(at);
  const first = table.grid.findIndex((_, at) => isKnown(at));
  if (first === -1) return null;
  const hasNumbers = (at: number) =>
    isKnown(at) ||
    (nameIn(at) !== '' &&
      candidates.some((column) => isNumber(at, column)) &&
      !isHeading(table.grid[at] ?? [], nameColumn, candidates));
  const last = table.grid.findLastIndex((_, at) => at >= first && hasNumbers(at));
  const rows = table.grid.flatMap((_, at) =>
    at >= first && at <= last && hasNumbers(at)
      ? [{ at, name: nameIn(at), match: named[at] ?? { kind: 'unmatched' as const } }]
      : [],
  );
  const columns = candidates.filter((column) => rows.some(({ at }) => isNumber(at, column)));
  if (columns.length === 0) return null;
  const heads = headLines(table, nameColumn, first, columns);
  const start = table.isTurned ? nameColumn : (heads[0] ?? first);
  const end = table.isTurned ? Math.max(...columns) : last;
  const textsOf = (from: number, to: number) => textsIn(sheet, from, to);
  const titles = textsOf(0, start);
  const common = commonParts(titles, nameIn(heads[0] ?? -1));
  const indicators = columns.flatMap((at): ProposedIndicator[] => {
    const head = headOf(table, heads, nameColumn, at);
    if (/^(?:序号|编号|排名|位次)$/.test(head.says.replace(/\s/g, ''))) return [];
    const name = head.title?.replace(/^(?:[#＃]|其中[:：]?)\s*/, '') ?? common.name;
    const unit = head.unit ?? common.unit;
    const id = name === null ? null : idOf(name);
    const year = head.year ?? common.year;
    const adds = unit !== null && isAmount(unit);
    return [{ at, head, name, id, unit, year, kind: kindOf(name ?? ''), adds }];
  });
  const notes = textsOf(end + 1, sheet.grid.length);
  const { name } = sheet;
  return { sheet: name, table, nameColumn, heads, first, last, rows, indicators, titles, notes };
}

/** Lines over the first row that say something of the columns: not a title, which says one thing of all. */
function headLines(
  table: UprightTable,
  nameColumn: number,
  first: number,
  columns: readonly number[],
): readonly number[] {
  const distinct = (line: number) =>
    new Set(
      table.grid[line]?.flatMap((_, at) => [shownIn(table, line, at)]).filter((one) => one !== ''),
    );
  return Array.from({ length: first }, (_, line) => line).filter((line) => {
    const texts = distinct(line);
    if (texts.size === 0 || (texts.size === 1 && /单位\s*[:：]/.test([...texts].join(''))))
      return false;
    if (!columns.some((at) => shownIn(table, line, at) !== '')) return false;
    if (texts.size > 1) return ![...texts].every((one) => /[:：]|^表|^\d+[-—–]\d+/.test(one));
    // One text over everything is a title; over one column it is that column's head.
    const isOverNames = shownIn(table, line, nameColumn) !== '';
    const isAlone = columns.length > 1 || isOverNames;
    return !isAlone;
  });
}

/** What a title, a line 单位：亿元 and the word over the names say of every column. */
function commonParts(titles: readonly string[], corner: string) {
  const units = [...titles, corner].flatMap((text) => {
    const said = /单位\s*[:：]\s*([^\s（()）]+)/.exec(text)?.[1] ?? unitIn(text);
    return said !== null && isUnitWords(said) ? [said] : [];
  });
  const years = titles.flatMap((title) => headingParts(title).year ?? []);
  const title = titles.find((text) => !/单位\s*[:：]/.test(text)) ?? '';
  return {
    unit: new Set(units).size === 1 ? (units[0] ?? null) : null,
    year: new Set(years).size === 1 ? (years[0] ?? null) : null,
    name: nameFromTitle(title),
  };
}

/** Whether a unit is one of amounts, which add up: no share, no rate, nothing for each head. */
const isAmount = (unit: string): boolean => !/[%％‰/／每]|^(?:元|美元|岁|年|次)$/.test(unit);

function textsIn({ grid }: WorkSheet, from: number, to: number): readonly string[] {
  return grid
    .slice(from, to)
    .flatMap((row) => [...new Set(row.map(inOneLine))].filter((text) => text !== ''));
}

/** A name without the mark of a footnote and without its English: 城区① Chengqu is 城区. */
export const withoutMarks = (name: string): string =>
  name
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2089\u2460-\u24ff*＊]/g, '')
    .replace(/^(.*\p{Script=Han})\s*[A-Za-z][\x20-\x7e]*$/su, '$1')
    .replace(/^[#＃其中：:\s]+(?=.{2})/u, '');
