import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { Faults } from '../faults';
import type { Place } from '../sheet/column';
import type { Sheet } from '../sheet/sheet';
import { reasonFor } from './reason';
import { tableText } from './records';

/** One row that its schema accepts, with the line it ends on. */
export interface Row<T> {
  readonly line: number;
  readonly value: T;
  /** Where it was typed, when that is not the table's own file. */
  readonly from?: Place;
}

export type RawRow = Readonly<Record<string, string | undefined>>;

export interface Table<T> {
  readonly file: string;
  readonly rows: readonly Row<T>[];
  /** Rows with a fault, as typed: what they name does exist, so it is not called unknown too. */
  readonly rejected: readonly RawRow[];
}

interface Cells {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a table whose header is exactly the fields of `schema`, in any order. A row with a fault is
 * told and set apart; the rest of the table is still read. A column whose field is optional may be
 * left out. A pack that has no such file has no such rows: only what `isRequired` must be there.
 *
 * @param sheet Where the pack has one, its rows of this table follow those of the file.
 */
export function readTable<T>(
  folder: string,
  name: string,
  schema: v.StrictObjectSchema<v.ObjectEntries, undefined> & v.GenericSchema<unknown, T>,
  faults: Faults,
  { isRequired = false, sheet = null }: { isRequired?: boolean; sheet?: Sheet | null } = {},
): Table<T> {
  const file = join(folder, name);
  const rows: Row<T>[] = [];
  const rejected: RawRow[] = [];
  const accept = (cells: RawRow, line: number, from?: Place) => {
    const result = v.safeParse(schema, cells, { abortPipeEarly: true });
    for (const issue of result.issues ?? [])
      addFault({ file }, { line, ...(from && { from }) }, reasonFor(issue), faults);
    if (result.success) rows.push({ line, value: result.output, ...(from && { from }) });
    else rejected.push(cells);
  };
  const fromSheet = sheet?.tables[name] ?? [];
  const [header, ...records] = recordsOf(file, isRequired, faults);
  const columns = header?.record ?? [];
  const isSound = header !== undefined && hasColumns(file, columns, schema.entries, faults);
  for (const { record, info } of isSound ? records : []) {
    const cells: RawRow = Object.fromEntries(columns.map((column, i) => [column, record[i]]));
    if (record.length !== columns.length) {
      const reason = `has ${record.length} cells, the header has ${columns.length}`;
      faults.add(file, info.lines, `${reason} (put a text with a comma in quotation marks)`);
      rejected.push(cells);
    } else accept(cells, info.lines);
  }
  const known = new Set(rows.map(({ value }) => (value as { readonly id?: string }).id));
  // A source that the pack describes itself is that one.
  for (const { cells, place } of fromSheet)
    if (name !== 'sources.csv' || !known.has(cells['id'])) accept(cells, place.line ?? 1, place);
  const own = records.length === 0 ? (fromSheet[0]?.place.file ?? file) : file;
  return { file: own, rows, rejected };
}

/** Tells what is wrong with a row, with its file and line, and with its cell where it is from a sheet. */
export function addFault(
  { file }: Pick<Table<unknown>, 'file'>,
  { line, from }: Pick<Row<unknown>, 'line' | 'from'>,
  reason: string,
  faults: Faults,
): void {
  const cell = from === undefined || from.cell === '' ? '' : `${from.cell}：`;
  faults.add(from?.file ?? file, line, `${cell}${reason}`);
}

function recordsOf(file: string, isRequired: boolean, faults: Faults): readonly Cells[] {
  if (!existsSync(file)) {
    if (isRequired) faults.add(file, null, 'is missing');
    return [];
  }
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true };
    const records = parse(tableText(file), options) as unknown as readonly Cells[];
    if (records.length === 0) faults.add(file, null, 'is empty');
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.add(file, typeof error.lines === 'number' ? error.lines : null, error.message);
    return [];
  }
}

function hasColumns(
  file: string,
  found: readonly string[],
  entries: v.ObjectEntries,
  faults: Faults,
): boolean {
  const expected = Object.keys(entries);
  const isOptional = (name: string) => entries[name]?.type === 'optional';
  const reasons = [
    ...expected
      .filter((name) => !isOptional(name) && !found.includes(name))
      .map((name) => `has no column "${name}"`),
    ...found
      .filter((name) => !expected.includes(name))
      .map((name) => `has an unknown column "${name}"`),
    ...found
      .filter((name, i) => found.indexOf(name) !== i)
      .map((name) => `has the column "${name}" twice`),
  ];
  for (const reason of reasons) faults.add(file, 1, reason);
  return reasons.length === 0;
}

/** Tells every row whose key an earlier row already has. */
export function checkUnique<T>(
  table: Table<T>,
  what: string,
  keyOf: (value: T) => string,
  faults: Faults,
): void {
  const firsts = new Map<string, Row<T>>();
  for (const row of table.rows) {
    const key = keyOf(row.value);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else addFault(table, row, `has the same ${what} as ${placeIn(first, row)}: ${key}`, faults);
  }
}

/** A row as another one speaks of it: by its line, and by its file where that is another one. */
function placeIn({ line, from }: Row<unknown>, other: Row<unknown>): string {
  const cell = from === undefined || from.cell === '' ? `line ${line}` : from.cell;
  return from?.file === other.from?.file ? cell : `${from?.file ?? 'the table'} ${cell}`;
}

/** The ids of a table: of sound rows in their order, then of rejected ones. */
export function idsOf({ rows, rejected }: Table<{ readonly id: string }>): readonly string[] {
  return [...rows.map(({ value }) => value.id), ...rejected.flatMap(({ id }) => id ?? [])];
}
