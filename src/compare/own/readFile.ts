import { decodeText } from '../../domain/decodeText';
import type { Matchable } from '../../domain/matchAreas';
import { readOwnTable, type OwnTable } from '../../domain/ownTable';
import { readPlaceTable, type PlaceTable } from '../../domain/placeTable';
import { kindOf } from './kindOf';
import { mostBytes, type Refusal } from './limits';
import type { WorkbookSheet } from './openWorkbook';
import { readText } from './readText';

export interface ReadSheet {
  readonly name: string;
  readonly table: OwnTable;
  /** Cells whose formula has no result in the file. */
  readonly formulas: number;
}
/** Who the rows may be about. */
export interface MatchTargets {
  readonly areas: readonly Matchable[];
  readonly city: readonly string[];
}
/** What is looked for: values of areas, or places with coordinates. */
export type ReadFor = MatchTargets | 'places';
export interface PlaceSheet {
  readonly name: string;
  readonly table: PlaceTable;
}
export type ReadResult =
  | {
      readonly kind: 'read';
      readonly sheets: readonly ReadSheet[];
      /** Names of sheets that are too large or damaged, so not among them. */
      readonly left: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: Refusal };
export type PlacesResult =
  | {
      readonly kind: 'places';
      readonly sheets: readonly PlaceSheet[];
      readonly left: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: Refusal };
export const stages = ['open', 'unpack', 'rows', 'match'] as const;
export type Stage = (typeof stages)[number];

/** A workbook's sheets by libraries that are loaded only for one. */
export type OpenWorkbook = (bytes: Uint8Array) => Promise<readonly WorkbookSheet[] | Refusal>;
interface RawSheet extends WorkbookSheet {
  readonly cut?: ReadonlySet<number>;
}

/**
 * A file's rows, or why it is not read. Runs off the main thread; tells how far it is.
 * Never throws: a file that is not what it says is `broken`.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  ground: MatchTargets,
  loadWorkbook: () => Promise<OpenWorkbook>,
  onstage: (stage: Stage) => void,
): Promise<ReadResult> {
  try {
    const raw = await rawSheets(name, bytes, loadWorkbook, onstage);
    if (typeof raw === 'string') return { kind: 'refused', why: raw };
    onstage('match');
    return matched(raw, ground);
  } catch {
    return { kind: 'refused', why: 'broken' };
  }
}

/** A file's places, or why there are none; otherwise like `readFile`. */
export async function readPlaceFile(
  name: string,
  bytes: Uint8Array,
  loadWorkbook: () => Promise<OpenWorkbook>,
  onstage: (stage: Stage) => void,
): Promise<PlacesResult> {
  try {
    const raw = await rawSheets(name, bytes, loadWorkbook, onstage);
    return typeof raw === 'string' ? { kind: 'refused', why: raw } : placesIn(raw);
  } catch {
    return { kind: 'refused', why: 'broken' };
  }
}

async function rawSheets(
  name: string,
  bytes: Uint8Array,
  loadWorkbook: () => Promise<OpenWorkbook>,
  onstage: (stage: Stage) => void,
): Promise<readonly RawSheet[] | Refusal> {
  if (bytes.length > mostBytes) return 'bytes';
  onstage('open');
  const kind = kindOf(name, bytes);
  if (kind === 'text') {
    onstage('rows');
    const read = readText(decodeText(bytes));
    return typeof read === 'string' ? read : [{ ...read, name: '', why: null, formulas: 0 }];
  }
  if (kind !== 'xlsx') return kind;
  onstage('unpack');
  const open = await loadWorkbook().catch(() => null);
  return open === null ? 'reader' : open(bytes);
}

function matched(raw: readonly RawSheet[], { areas, city }: MatchTargets): ReadResult {
  const left = raw.filter(({ why }) => why !== null);
  const read = raw
    .filter(({ why }) => why === null)
    .map(({ name, rows, cut, formulas }) => ({
      name,
      table: readOwnTable(rows, areas, city, cut),
      formulas,
    }));
  const sheets = read.filter(({ table }) => table.headings.length > 0);
  if (sheets.length > 0) return { kind: 'read', sheets, left: left.map(({ name }) => name) };
  const isAny = (test: (sheet: ReadSheet) => boolean) => read.some(test);
  const why = isAny(({ table }) => table.isLong)
    ? 'long'
    : isAny(({ table }) => table.cut.length > 0)
      ? 'cut'
      : isAny(({ formulas }) => formulas > 0)
        ? 'formulas'
        : (left[0]?.why ?? 'empty');
  return { kind: 'refused', why };
}

function placesIn(raw: readonly RawSheet[]): PlacesResult {
  const left = raw.filter(({ why }) => why !== null);
  const tables = raw
    .filter(({ why }) => why === null)
    .map(({ name, rows }) => ({ name, table: readPlaceTable(rows) }));
  const sheets = tables.flatMap(({ name, table }) => (table === null ? [] : [{ name, table }]));
  const filled = sheets.filter(({ table }) => table.rows.length > 0);
  if (filled.length > 0)
    return { kind: 'places', sheets: filled, left: left.map(({ name }) => name) };
  const isUnnamed = tables.length > 0 && sheets.length === 0;
  return {
    kind: 'refused',
    why: isUnnamed ? 'headings' : (left[0]?.why ?? 'noPlaces'),
  };
}
