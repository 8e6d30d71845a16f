import type { Matcher } from './matchAreas';
import type { RawCell, RawTable } from './rawTable';
import { parseNumber } from './parseNumber';

/** How a table lies: which way, where its names are, and which columns could hold values. */
export interface Layout {
  /** The table with one area a row. */
  readonly rows: RawTable;
  /** The areas stood side by side: rows and columns have changed places. */
  readonly isTransposed: boolean;
  readonly nameColumn: number;
  /** All other columns that hold no names or codes, in their order. */
  readonly candidates: readonly number[];
}

/** The column that names most areas is the one of names; where a row names more, the table lies on its side. */
export function layoutOf(raw: RawTable, match: Matcher): Layout {
  const upright = countNames(raw, match);
  const widest = upright.rows.reduce((best, names) => Math.max(best, names.size), 0);
  const tallest = upright.columns.reduce((best, { names }) => Math.max(best, names.size), 0);
  if (widest > Math.max(1, tallest)) {
    const line = upright.rows.findIndex(({ size }) => size === widest);
    if (hasNumbersUnder(raw, line, match)) {
      const turned = transposed(raw);
      return { ...columnsOf(turned, countNames(turned, match).columns), isTransposed: true };
    }
  }
  return { ...columnsOf(raw, upright.columns), isTransposed: false };
}

interface NameCount {
  readonly names: Set<string>;
  matched: number;
}

function countNames(raw: RawTable, match: Matcher) {
  const columns: NameCount[] = Array.from({ length: widthOf(raw) }, () => ({
    names: new Set(),
    matched: 0,
  }));
  const rows = raw.map((row) => {
    const names = new Set<string>();
    row.forEach((cell, column) => {
      const found = match(textOf(cell));
      const areas =
        found.kind === 'matched' ? [found.area] : found.kind === 'ambiguous' ? found.areas : [];
      const count = columns[column];
      if (count === undefined || areas.length === 0) return;
      count.matched += 1;
      for (const area of areas) {
        count.names.add(area);
        names.add(area);
      }
    });
    return names;
  });
  return { columns, rows };
}

/** A column of names wins over one of codes on a tie; without a single name the first with words does. */
function columnsOf(rows: RawTable, counts: readonly NameCount[]): Omit<Layout, 'isTransposed'> {
  const isMore = (one: NameCount, best: NameCount) =>
    one.names.size > best.names.size ||
    (one.names.size === best.names.size && one.matched > best.matched);
  let nameColumn = 0;
  counts.forEach((count, column) => {
    const best = counts[nameColumn];
    if (best !== undefined && isMore(count, best)) nameColumn = column;
  });
  const most = counts[nameColumn]?.matched ?? 0;
  if (most === 0) {
    const isWord = (cell: RawCell | undefined) =>
      typeof cell === 'string' && parseNumber(cell).kind === 'unclear';
    const words = counts.findIndex((_, column) => {
      const filled = rows.filter((row) => textOf(row[column]) !== '');
      return filled.filter((row) => isWord(row[column])).length * 2 > filled.length;
    });
    nameColumn = Math.max(0, words);
  }
  const candidates = counts.flatMap(({ matched }, column) =>
    column === nameColumn || (matched > 0 && matched * 2 > most) ? [] : [column],
  );
  return { rows, nameColumn, candidates };
}

/** Whether at least two of the areas named in a row have a number in another one. */
function hasNumbersUnder(raw: RawTable, line: number, match: Matcher): boolean {
  const named = (raw[line] ?? []).flatMap((cell, column) =>
    match(textOf(cell)).kind === 'unmatched' ? [] : [column],
  );
  const isNumber = (cell: RawCell | undefined) => parseNumber(cell).kind === 'number';
  return raw.some(
    (row, at) => at !== line && named.filter((column) => isNumber(row[column])).length > 1,
  );
}

function transposed(raw: RawTable): RawTable {
  return Array.from({ length: widthOf(raw) }, (_, column) => raw.map((row) => row[column] ?? null));
}

export function widthOf(raw: RawTable): number {
  return raw.reduce((most, row) => Math.max(most, row.length), 0);
}

export function textOf(cell: RawCell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
