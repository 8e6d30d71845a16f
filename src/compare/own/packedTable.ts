import { ownNumbersSchema, type OwnNumbers } from '../../content/ownNumbersSchema';
import { readAs } from '../../content/readSchema';
import { isUnit, type Unit } from '../../domain/format';
import { ByteReader, ByteWriter, fromBase32, toBase32 } from './packBytes';

/** A link with a longer table is cut by some of the programs it goes through; a file takes any. */
export const mostPackedLetters = 600;
/** Of a file's name, what a link has room for. */
const mostOrigin = 40;

/**
 * How a link spells a table; another spelling gets another number below 8, and this one stays. Such a number makes the
 * first letter an `a`: `=3d` at the beginning would be what mail makes of `=`.
 */
const version = 1;
const firstYear = 1949;
/** In place of decimals: every value is a double. */
const asDoubles = 15;
const mostDecimals = 9;
/** Their places are part of released links: a new unit goes to the end. */
const unitOrder: readonly Unit[] = [
  'persons',
  'households',
  'percent',
  'years',
  'm2',
  'km2',
  'sites',
  'persons-per-household',
  'persons-per-km2',
];
type Areas = readonly { readonly id: string; readonly code: string }[];

/**
 * A table as a link spells it, with no value rounded: `[a-z2-7]+`. Values stand in the order of the areas' official
 * codes. The name of its file is cut to what a link has room for.
 */
export function packedTable(numbers: OwnNumbers, areas: Areas): string {
  const { title, unit, unitText, digits, origin, years } = numbers;
  const order = inOrder(areas);
  const rows = years.map(({ values, city }) => [
    ...order.map(({ id }) => (Object.hasOwn(values, id) ? (values[id] ?? null) : null)),
    city,
  ]);
  const decimals = decimalsOf(rows.flat());
  const writer = new ByteWriter();
  writer.whole(version);
  writer.text(title);
  writer.whole(unit === null ? 0 : unitOrder.indexOf(unit) + 1);
  if (unit === null) writer.text(unitText);
  writer.whole(decimals * 4 + digits);
  writer.text(shortened(origin));
  writer.whole(years.length);
  years.forEach(({ year }, at) => {
    writer.whole(year - firstYear);
    for (const value of rows[at] ?? []) writeValue(writer, value, decimals);
  });
  writer.bytes.push(...checkOf(writer.bytes, order));
  return toBase32(writer.bytes);
}

/** The table in a link, as of a stranger; `null` where it is damaged, of other areas or of a newer page. */
export function unpackedTable(text: string, areas: Areas): OwnNumbers | null {
  try {
    const all = fromBase32(text);
    const order = inOrder(areas);
    const bytes = all.subarray(0, -2);
    const check = checkOf(bytes, order);
    if (all.length < 3 || check.some((byte, at) => byte !== all[bytes.length + at])) return null;
    return readAs(ownNumbersSchema, readNumbers(new ByteReader(bytes), order)).value ?? null;
  } catch {
    return null;
  }
}

function readNumbers(reader: ByteReader, order: Areas): unknown {
  if (reader.whole() !== version) return null;
  const title = reader.text();
  const unit = unitOrder[reader.whole() - 1] ?? null;
  const unitText = unit === null ? reader.text() : '';
  const mixed = reader.whole();
  const [decimals, digits] = [Math.floor(mixed / 4), mixed % 4];
  const origin = reader.text();
  const count = reader.whole();
  const years: unknown[] = [];
  // Bytes that promise more than they hold end this soon.
  for (let at = 0; at < count; at += 1) {
    const year = reader.whole() + firstYear;
    const found = order.map(({ id }): [string, number | null] => [id, readValue(reader, decimals)]);
    const values = Object.fromEntries(found.filter(([, value]) => value !== null));
    years.push({ year, values, city: readValue(reader, decimals) });
  }
  return reader.isAtEnd && (unit === null || isUnit(unit))
    ? { title, unit, unitText, digits, origin, years }
    : null;
}

const inOrder = (areas: Areas): Areas =>
  areas.toSorted((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));

/** So many decimals that no value loses any; doubles where none are enough. */
function decimalsOf(values: readonly (number | null)[]): number {
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    const isExact = values.every((value) => {
      if (value === null) return true;
      const scaled = Math.round(value * 10 ** decimals);
      return Math.abs(scaled) < 2 ** 51 && unscaled(scaled, decimals) === value;
    });
    if (isExact) return decimals;
  }
  return asDoubles;
}

const unscaled = (scaled: number, decimals: number): number => Number(`${scaled}e-${decimals}`);

/** 0 is no data; else one more than the value, negative ones between the others. */
function writeValue(writer: ByteWriter, value: number | null, decimals: number): void {
  if (decimals === asDoubles) {
    writer.whole(value === null ? 0 : 1);
    if (value !== null) writer.double(value);
    return;
  }
  const scaled = value === null ? null : Math.round(value * 10 ** decimals);
  writer.whole(scaled === null ? 0 : scaled < 0 ? -2 * scaled : 2 * scaled + 1);
}

function readValue(reader: ByteReader, decimals: number): number | null {
  const written = reader.whole();
  if (written === 0) return null;
  if (decimals === asDoubles) return reader.double();
  return unscaled(written % 2 === 0 ? -written / 2 : (written - 1) / 2, decimals);
}

/** 16 bits of FNV-1a over the bytes and the areas that they are of. */
function checkOf(bytes: ArrayLike<number>, order: Areas): readonly [number, number] {
  let hash = 0x811c9dc5;
  const add = (byte: number) => {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  };
  for (const byte of Array.from(bytes)) add(byte);
  for (const letter of order.map(({ code }) => code).join()) add(letter.charCodeAt(0));
  const folded = (hash >>> 16) ^ (hash & 0xffff);
  return [folded >> 8, folded & 255];
}

/** By whole letters, so that no sign is cut in two. */
function shortened(origin: string): string {
  const all = [...origin];
  return all.length <= mostOrigin ? origin : `${all.slice(0, mostOrigin - 1).join('')}…`;
}
