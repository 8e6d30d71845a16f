import { readCoordinate, type Axis } from './coordinate';
import { mostNoteLetters, mostPlaceLetters, mostPlaces } from './ownLimits';
import type { RawCell, RawTable } from './rawTable';

/** Why a row gives no place. `swapped`: it would give one if longitude and latitude stood in each other's place. */
export type PlaceFault = 'noName' | 'noNumber' | 'outOfRange' | 'swapped';
export interface PlaceRow {
  /** In the table, counted from 1. */
  readonly line: number;
  readonly name: string;
  readonly note: string;
  /** Degrees as written, in whatever system the table has; `null` where no number was read. */
  readonly lng: number | null;
  readonly lat: number | null;
  readonly fault: PlaceFault | null;
}
/** What a table of places says, row by row. */
export interface PlaceTable {
  /** At most `mostPlaces` with all that a place needs, and as many without. */
  readonly rows: readonly PlaceRow[];
  /** Further rows that are not among them, with a place and without one. */
  readonly placesLeft: number;
  readonly faultsLeft: number;
}

const headings: Readonly<Record<keyof Columns, RegExp>> = {
  lng: /^(?:[经經]度|[东東][经經]|lng|lon|long|longitude)$/,
  lat: /^(?:[纬緯]度|北[纬緯]|lat|latitude)$/,
  name: /^(?:名[称稱]?|地名|地[点點](?:名[称稱])?|[点點]位(?:名[称稱])?|[项項]目(?:名[称稱])?|[单單]位名[称稱]|name|place|placename|site|title)$/,
  note: /^(?:[说說]明|[备備][注註]|[简簡]介|描述|notes?|remarks?|description|comments?)$/,
};
interface Columns {
  readonly name: number;
  readonly lng: number;
  readonly lat: number;
  /** -1 where there is none. */
  readonly note: number;
}
/** Titles may stand over the row of headings. */
const mostRowsAbove = 20;

/**
 * The places of a table whose columns are named: name, longitude, latitude, and where it has one a note,
 * in any order, in Chinese or English. `null` where a row that names the first three is not found: which column is
 * which is never guessed from the numbers.
 */
export function readPlaceTable(rows: RawTable): PlaceTable | null {
  const at = rows.slice(0, mostRowsAbove).findIndex((row) => columnsOf(row) !== null);
  const columns = columnsOf(rows[at] ?? []);
  if (columns === null) return null;
  const read: PlaceRow[] = [];
  const count = { places: 0, faults: 0 };
  rows.forEach((row, index) => {
    if (index <= at || row.every((cell) => textIn(cell) === '')) return;
    const one = rowOf(row, columns, index + 1);
    const kind = one.fault === null || one.fault === 'swapped' ? 'places' : 'faults';
    if (count[kind] < mostPlaces) read.push(one);
    count[kind] += 1;
  });
  return {
    rows: read,
    placesLeft: Math.max(0, count.places - mostPlaces),
    faultsLeft: Math.max(0, count.faults - mostPlaces),
  };
}

function columnsOf(row: readonly RawCell[]): Columns | null {
  const words = row.map((cell) =>
    textIn(cell)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[([（].*$/, '')
      .replace(/[\s_:：.-]|wgs-?84|gcj-?02|cgcs2000|°/g, ''),
  );
  const find = (one: keyof Columns) => words.findIndex((word) => headings[one].test(word));
  const [name, lng, lat, note] = [find('name'), find('lng'), find('lat'), find('note')];
  return name < 0 || lng < 0 || lat < 0 ? null : { name, lng, lat, note };
}

function rowOf(row: readonly RawCell[], columns: Columns, line: number): PlaceRow {
  const name = within(textIn(row[columns.name]), mostPlaceLetters);
  const note = within(textIn(row[columns.note]), mostNoteLetters);
  const first = readCoordinate(row[columns.lng]);
  const second = readCoordinate(row[columns.lat]);
  const [lng, lat] = [first, second].map((one) => (one.kind === 'degrees' ? one.value : null));
  const axis = (one: typeof first) => (one.kind === 'degrees' ? one.axis : null);
  const fault = faultOf(name, lng ?? null, lat ?? null, [axis(first), axis(second)]);
  return { line, name, note, lng: lng ?? null, lat: lat ?? null, fault };
}

function faultOf(
  name: string,
  lng: number | null,
  lat: number | null,
  [first, second]: readonly (Axis | null)[],
): PlaceFault | null {
  if (lng === null || lat === null) return 'noNumber';
  if (name === '') return 'noName';
  const isRight = isPosition(lng, lat) && first !== 'lat' && second !== 'lng';
  const isSwapped = isPosition(lat, lng) && first !== 'lng' && second !== 'lat';
  return isRight ? null : isSwapped ? 'swapped' : 'outOfRange';
}

const isPosition = (lng: number, lat: number): boolean =>
  Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

/** On one line, without signs that are not seen. */
const textIn = (cell: RawCell | undefined): string =>
  cell === null || cell === undefined
    ? ''
    : String(cell)
        .replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ')
        .trim();

/** Cut where it is longer, which is seen. */
const within = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;
