import { createHash } from 'node:crypto';
import type { Pack } from '../../../src/content/schema';

/** All that is written about a city: a pack without what is worked out from shapes and releases. */
export type Content = Omit<Pack, 'geometry' | 'version' | 'releases'>;
/** A digest of each text or other value of a field, in no order, by the field. */
type Digests = Readonly<Record<string, readonly string[]>>;
type Records = Readonly<Record<string, Digests>>;

/** A state of the content, small enough to be kept until the next release. */
export interface Snapshot {
  /** `<indicator>.<year>` → area, or `city` → value; `figures` → figure → value. No data is left out. */
  readonly numbers: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** All else: part → id (empty where a part is no list) → field. */
  readonly texts: Readonly<Record<string, Records>>;
}

/** Numbers, and what is worked out from the rest. */
const leftOut: readonly string[] = ['id', 'series', 'years', 'spellings', 'version', 'releases'];

export function snapshotOf(content: Content): Snapshot {
  const parts = Object.entries(content).filter(([part]) => !leftOut.includes(part));
  return { numbers: numbersOf(content), texts: Object.fromEntries(parts.flatMap(partsIn)) };
}

/** Eight hexadecimal digits of the SHA-256 of a value as JSON. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
}

function numbersOf({ areas, series, figures, city }: Content): Snapshot['numbers'] {
  const entries = series.map(({ indicator, year, values, city: whole }) => {
    const places = [...areas.map(({ id }, at) => [id, values[at] ?? null]), [city.id, whole]];
    const known = places.filter(([, value]) => value !== null);
    return [`${indicator}.${year}`, Object.fromEntries(known) as Record<string, number>] as const;
  });
  const quoted = Object.fromEntries(figures.map(({ id, value }) => [id, value]));
  return Object.fromEntries([...entries, ['figures', quoted]]);
}

type Table = Readonly<Record<string, unknown>>;

/** A list is a part with its records; a table is one whose lists of records are parts of their own. */
function partsIn([part, value]: readonly [string, unknown]): readonly [string, Records][] {
  if (isRecords(value)) return [[part, recordsOf(value)]];
  if (!isTable(value)) return [[part, { '': { '': leavesOf(value, part) } }]];
  const fields = Object.entries(value);
  const own = fields.filter(([, field]) => !isRecords(field));
  return [
    [part, { '': Object.fromEntries(own.map(([field, one]) => [field, leavesOf(one, field)])) }],
    ...fields.flatMap(([field, list]): [string, Records][] =>
      isRecords(list) ? [[`${part}.${field}`, recordsOf(list)]] : [],
    ),
  ];
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecords(value: unknown): value is readonly Table[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => idOf(one) !== null);
}

/** What tells a record from the others of its list; the sites of an area are one record. */
function idOf(record: unknown): string | null {
  if (!isTable(record)) return null;
  const id = record['id'] ?? record['area'] ?? record['item'] ?? record['code'] ?? record['year'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

function recordsOf(records: readonly Table[]): Records {
  const found: Record<string, Record<string, string[]>> = {};
  for (const record of records) {
    const fields = (found[idOf(record) ?? ''] ??= {});
    for (const [field, value] of Object.entries(record)) {
      const digests = isFigure(record) && field === 'value' ? [] : leavesOf(value, field);
      if (digests.length > 0) (fields[field] ??= []).push(...digests);
    }
  }
  return found;
}

const isFigure = (record: Table) => typeof record['value'] === 'number' && 'unit' in record;

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'number');
}

/** The Chinese texts of the content by the digests that stand for them. */
export function textsByDigest(content: Content): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, name);
    if (!isTable(value)) return;
    if (typeof value['zh'] === 'string') found.set(digestOf([name, value]), value['zh']);
    else for (const [field, one] of Object.entries(value)) walk(one, field);
  };
  walk(content, '');
  return found;
}

/** A text in both languages is one leaf, as are a list of numbers and whatever is neither table nor list. */
function leavesOf(value: unknown, name = ''): readonly string[] {
  if (value === null || value === undefined) return [];
  if (isNumbers(value)) return [digestOf([name, value])];
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, name));
  if (!isTable(value) || ('zh' in value && 'en' in value)) return [digestOf([name, value])];
  return Object.entries(value).flatMap(([field, one]) => leavesOf(one, field));
}
