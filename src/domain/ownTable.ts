import { matcherOf, type Match, type Matchable } from './matchAreas';
import { parseNumber, type ParsedCell } from './parseNumber';

/** Cells as they came: text, or numbers and flags of a workbook. */
export type RawCell = string | number | boolean | null;
export type RawTable = readonly (readonly RawCell[])[];

/** A row of somebody's table, read and not yet believed. */
export interface OwnRow {
  /** Counted from 1, as a spreadsheet counts. */
  readonly line: number;
  readonly label: string;
  readonly match: Match;
  readonly cells: readonly ParsedCell[];
  readonly texts: readonly string[];
}
export interface OwnTable {
  /** One name a value column; empty where the table has no heading. */
  readonly headings: readonly string[];
  readonly rows: readonly OwnRow[];
  /** Rows beyond this table's areas that were left out, e.g. titles. */
  readonly skipped: number;
}

const mostRowsKept = 400;
const mostColumns = 60;

/**
 * Finds the column that names areas (the one with most matches), takes the line above the first
 * match as headings, and reads every other column that has a number. Nothing is thrown away silently:
 * rows whose name is not known are kept as unmatched while they carry a number.
 */
export function readOwnTable(
  raw: RawTable,
  areas: readonly Matchable[],
  city: readonly string[],
): OwnTable {
  const match = matcherOf(areas, city);
  const width = Math.min(
    mostColumns,
    raw.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const matches = Array.from({ length: width }, (_, column) =>
    raw.map((row) => match(textOf(row[column]))),
  );
  // A column of names wins over one of codes on a tie.
  const score = (column: number) =>
    (matches[column] ?? []).filter(({ kind }) => kind === 'matched' || kind === 'ambiguous').length;
  const nameColumn = Array.from({ length: width }, (_, column) => column).reduce(
    (best, column) => (score(column) > score(best) ? column : best),
    0,
  );
  const first = (matches[nameColumn] ?? []).findIndex(({ kind }) => kind !== 'unmatched');
  const start = Math.max(0, first);
  const valueColumns = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      column !== nameColumn &&
      !isNameLike(matches[column] ?? [], start) &&
      raw.slice(start).some((row) => parseNumber(row[column] ?? null).kind === 'number'),
  );
  const heading = start > 0 ? raw[start - 1] : undefined;
  const rows: OwnRow[] = [];
  let skipped = start > 0 ? start - 1 : 0;
  for (let line = start; line < raw.length; line += 1) {
    const row = raw[line] ?? [];
    const label = textOf(row[nameColumn]);
    const cells = valueColumns.map((column) => parseNumber(row[column] ?? null));
    const isBlank = label === '' && cells.every(({ kind }) => kind === 'missing');
    const who = matches[nameColumn]?.[line] ?? { kind: 'unmatched' };
    const isWorthAsking = who.kind !== 'unmatched' || cells.some(({ kind }) => kind === 'number');
    if (isBlank) continue;
    if (!isWorthAsking || rows.length >= mostRowsKept) {
      skipped += 1;
      continue;
    }
    rows.push({
      line: line + 1,
      label,
      match: who,
      cells,
      texts: valueColumns.map((column) => textOf(row[column])),
    });
  }
  return { headings: valueColumns.map((column) => textOf(heading?.[column])), rows, skipped };
}

/** Another column of names or codes, such as the official code beside the name. */
function isNameLike(matches: readonly Match[], start: number): boolean {
  const own = matches.slice(start);
  return own.filter(({ kind }) => kind === 'matched').length > own.length / 2;
}

function textOf(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return String(cell).trim();
}

/** What one column gives each area once the reader has settled who is who. */
export interface OwnValues {
  /** In the order of the areas. */
  readonly values: readonly (number | null)[];
  readonly city: number | null;
  readonly digits: number;
  /** Areas that two rows claim with different numbers: left without data until settled. */
  readonly doubled: readonly string[];
  /** Lines whose cell could not be read. */
  readonly unclear: readonly number[];
  /** All that was multiplied out or taken as a percentage, to be shown back. */
  readonly notes: {
    readonly scales: readonly number[];
    readonly isPercent: boolean;
    readonly isMixed: boolean;
  };
}

/**
 * The column's values by area. `settled` has the reader's word for rows by line: an area, or `null`
 * to leave the row out.
 */
export function valuesOfColumn(
  table: OwnTable,
  column: number,
  areas: readonly Matchable[],
  settled: ReadonlyMap<number, string | null>,
): OwnValues {
  const found = new Map<string, Set<number>>();
  const unclear: number[] = [];
  const read: Extract<ParsedCell, { kind: 'number' }>[] = [];
  let city: number | null = null;
  for (const { line, match, cells } of table.rows) {
    const cell = cells[column] ?? { kind: 'missing' };
    const area = settled.has(line)
      ? settled.get(line)
      : match.kind === 'matched'
        ? match.area
        : undefined;
    const isCity = match.kind === 'total' && !settled.has(line);
    if (cell.kind === 'unclear' && (isCity || typeof area === 'string')) unclear.push(line);
    if (cell.kind !== 'number') continue;
    if (isCity) city = cell.value;
    if (typeof area !== 'string') continue;
    read.push(cell);
    found.set(area, (found.get(area) ?? new Set()).add(cell.value));
  }
  const doubled = [...found].filter(([, values]) => values.size > 1).map(([area]) => area);
  const only = (area: string) =>
    doubled.includes(area) ? null : ([...(found.get(area) ?? [])][0] ?? null);
  const percents = read.filter(({ isPercent }) => isPercent).length;
  return {
    values: areas.map(({ id }) => only(id)),
    city,
    digits: Math.min(3, Math.max(0, ...read.map(({ digits }) => digits))),
    doubled,
    unclear,
    notes: {
      scales: [...new Set(read.map(({ scale }) => scale))].filter((scale) => scale !== 1),
      isPercent: percents > 0,
      isMixed: percents > 0 && percents < read.length,
    },
  };
}

/**
 * A stable id from what the indicator is: the same table on another machine gives the same link.
 * FNV-1a, 32 bits, in base 36.
 */
export function ownIdOf(title: string, unit: string, year: number): string {
  let hash = 0x811c9dc5;
  for (const letter of `${title.trim()}\n${unit.trim()}\n${year}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `own-${hash.toString(36)}`;
}
