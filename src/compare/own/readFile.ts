import type { Matchable } from '../../domain/matchAreas';
import { readOwnTable, type OwnTable, type RawCell, type RawTable } from '../../domain/ownTable';
import {
  kindOf,
  mostBytes,
  mostRows,
  mostUnpackedBytes,
  unpackedBytes,
  type Refusal,
} from './limits';
import { decodeText, readText } from './readText';

export interface ReadSheet {
  readonly name: string;
  readonly table: OwnTable;
}
/** Who the rows may be about. */
export interface Ground {
  readonly areas: readonly Matchable[];
  readonly city: readonly string[];
}
export type ReadResult =
  | { readonly kind: 'read'; readonly sheets: readonly ReadSheet[] }
  | { readonly kind: 'refused'; readonly why: Refusal };
export const stages = ['open', 'unpack', 'rows', 'match'] as const;
export type Stage = (typeof stages)[number];

/** A workbook's sheets by a library that is loaded only for one. */
export type OpenWorkbook = (file: Blob) => Promise<readonly { sheet: string; data: unknown[][] }[]>;

/**
 * A file's rows, or why it is not read. Runs off the main thread; tells how far it is.
 * Never throws: a file that is not what it says is `broken`.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  { areas, city }: Ground,
  openWorkbook: () => Promise<OpenWorkbook>,
  onstage: (stage: Stage) => void,
): Promise<ReadResult> {
  const matched = (sheets: readonly { name: string; rows: RawTable }[]): ReadResult => {
    onstage('match');
    const read = sheets.map((sheet) => ({
      name: sheet.name,
      table: readOwnTable(sheet.rows, areas, city),
    }));
    const useful = read.filter(({ table }) => table.headings.length > 0);
    return useful.length === 0
      ? { kind: 'refused', why: 'empty' }
      : { kind: 'read', sheets: useful };
  };
  if (bytes.length > mostBytes) return { kind: 'refused', why: 'bytes' };
  const kind = kindOf(name, bytes.subarray(0, 4096));
  onstage('open');
  if (kind === 'text') {
    onstage('rows');
    const rows = readText(decodeText(bytes));
    return typeof rows === 'string'
      ? { kind: 'refused', why: rows }
      : matched([{ name: '', rows }]);
  }
  if (kind !== 'xlsx') return { kind: 'refused', why: kind };
  const unpacked = unpackedBytes(bytes);
  if (unpacked === null) return { kind: 'refused', why: 'broken' };
  if (unpacked > mostUnpackedBytes) return { kind: 'refused', why: 'zip' };
  try {
    onstage('unpack');
    const open = await openWorkbook();
    const sheets = await open(new Blob([bytes]));
    onstage('rows');
    if (sheets.some(({ data }) => data.length > mostRows)) return { kind: 'refused', why: 'rows' };
    const read = sheets
      .map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }))
      .filter(({ rows }) => rows.length > 0);
    return read.length === 0 ? { kind: 'refused', why: 'empty' } : matched(read);
  } catch {
    return { kind: 'refused', why: 'broken' };
  }
}

/** A date is no value of an indicator; it stays a text that no number is read from. */
function cellOf(cell: unknown): RawCell {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean')
    return cell;
  return cell instanceof Date ? cell.toISOString() : null;
}
