import * as v from 'valibot';
import type { Position } from '../../../src/domain/geometry';
import { placeSchema, type Place } from '../../../src/content/placeSchema';
import { positionSchema } from '../../../src/content/schema';
import type { Faults } from '../faults';
import {
  idCell,
  listCell,
  optionalIdCell,
  optionalNumberCell,
  optionalWordsCell,
  wordsCell,
} from './cells';
import { checkUnique, readTable, type Table } from './csv';
import type { SourceBook } from './sources';

const [lngSchema, latSchema] = positionSchema.items;
const rowSchema = v.strictObject({
  id: idCell,
  /** The first is the sign’s, the others say what else it is. */
  kind: v.pipe(
    listCell(placeSchema.entries.kind),
    v.nonEmpty(),
    v.tupleWithRest([placeSchema.entries.kind], placeSchema.entries.kind),
  ),
  name_zh: wordsCell,
  name_en: wordsCell,
  area: optionalIdCell,
  lng: v.pipe(optionalNumberCell, v.nullable(lngSchema)),
  lat: v.pipe(optionalNumberCell, v.nullable(latSchema)),
  precision: placeSchema.entries.precision,
  note_zh: optionalWordsCell,
  note_en: optionalWordsCell,
  sources: listCell(idCell),
});
type PlaceRow = v.InferOutput<typeof rowSchema>;

/** The points of the map. Whether each lies in its area is for `checkPlacesLieIn`, which has the shapes. */
export function readPlaces(
  folder: string,
  areas: readonly string[],
  sources: SourceBook,
  faults: Faults,
): Table<Place> {
  const table = readTable(folder, 'places.csv', rowSchema, faults);
  checkUnique(table, 'id', ({ id }) => id, faults);
  const named = ({ area, name_zh }: PlaceRow) => `${area ?? 'no area'}, ${name_zh}`;
  checkUnique(table, 'area and name', named, faults);
  const spots = { ...table, rows: table.rows.filter(({ value }) => isOwnSpot(value)) };
  const spot = ({ kind, lng, lat }: PlaceRow) => `${kind[0]}, ${lng}, ${lat}`;
  checkUnique(spots, 'kind and spot', spot, faults);
  for (const { line, value } of table.rows) {
    sources.cite(table.file, line, value.sources);
    for (const reason of reasonsAgainst(value, areas)) faults.add(table.file, line, reason);
  }
  return { ...table, rows: table.rows.map(({ line, value }) => ({ line, value: placeOf(value) })) };
}

/** A point that stands for a whole settlement may fall on a place in it. */
function isOwnSpot({ lng, precision }: PlaceRow): boolean {
  return lng !== null && precision !== 'town' && precision !== 'village';
}

function reasonsAgainst(row: PlaceRow, areas: readonly string[]): readonly string[] {
  const { area, lng, lat, precision, note_zh, note_en, sources } = row;
  return [
    ...(sources.length === 0 ? ['sources has no source'] : []),
    ...(area !== null && !areas.includes(area) ? [`unknown area "${area}"`] : []),
    ...((lng === null) !== (lat === null) ? ['has one coordinate of two'] : []),
    ...((precision === 'none') !== (lng === null && lat === null)
      ? ['precision is none where there is no position, and only there']
      : []),
    ...((note_zh === null) !== (note_en === null) ? ['has a note in one language only'] : []),
  ];
}

function placeOf({
  id,
  kind: [kind, ...also],
  name_zh,
  name_en,
  area,
  precision,
  sources,
  ...row
}: PlaceRow): Place {
  const { lng, lat, note_zh, note_en } = row;
  return {
    id,
    kind,
    ...(also.length > 0 && { also }),
    name: { zh: name_zh, en: name_en },
    area,
    at: lng === null || lat === null ? null : [lng, lat],
    precision,
    note: note_zh === null || note_en === null ? null : { zh: note_zh, en: note_en },
    sources,
  };
}

/**
 * A place with an area lies in it, one without lies in none.
 *
 * @param areaAt The area that a position (`[lng, lat]`) lies in, by the shapes as converted.
 */
export function checkPlacesLieIn(
  { file, rows }: Table<Place>,
  areaAt: (at: Position) => string | null,
  faults: Faults,
): void {
  for (const { line, value } of rows) {
    if (value.at === null) continue;
    const found = areaAt(value.at);
    if (found === value.area) continue;
    const where = found === null ? 'outside every area' : `in ${found}`;
    faults.add(file, line, `${value.id} lies ${where}, not ${value.area ?? 'outside the city'}`);
  }
}
