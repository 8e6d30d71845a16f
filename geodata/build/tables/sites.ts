import * as v from 'valibot';
import type { Place, Site } from '../../../src/content/schema';
import type { Faults } from '../faults';
import { idCell, numberCell, wordsCell, yearCell } from './cells';
import { checkUnique, readTable, type Table } from './csv';
import type { Values } from '../../../src/content/placeholders';

const rowSchema = v.strictObject({
  place: idCell,
  period: wordsCell,
  type: wordsCell,
  batch: v.pipe(numberCell, v.integer('is not whole'), v.minValue(1, 'is not 1 or more')),
  year: yearCell,
});

/** What the list says of each heritage site; its name, area and position are in `places.csv`. */
export function readSites(folder: string, places: Table<Place>, faults: Faults): Table<Site> {
  const table = readTable(folder, 'sites.csv', rowSchema, faults);
  checkUnique(table, 'place', ({ place }) => place, faults);
  const known = new Map(places.rows.map(({ value }) => [value.id, value]));
  const faulty = new Set(places.rejected.map(({ id }) => id));
  const rows = table.rows.flatMap(({ line, value }) => {
    const place = known.get(value.place);
    if (place?.kind === 'heritage' && place.area !== null) {
      const { area, name } = place;
      return [{ line, value: { ...value, area, name } }];
    }
    if (!faulty.has(value.place))
      faults.add(table.file, line, `places.csv has no heritage site "${value.place}" with an area`);
    return [];
  });
  const listed = new Set([...table.rows.map(({ value }) => value.place), ...rejectedIn(table)]);
  for (const { line, value } of places.rows)
    if (value.kind === 'heritage' && table.rows.length > 0 && !listed.has(value.id))
      faults.add(places.file, line, `sites.csv says nothing of heritage site "${value.id}"`);
  return { ...table, rows };
}

function rejectedIn({ rejected }: Table<unknown>): readonly string[] {
  return rejected.flatMap(({ place }) => place ?? []);
}

/** The list and the count are two files that must not drift apart. */
export function checkSiteCounts(
  { file, rows }: Table<Site>,
  areas: readonly string[],
  indicator: string,
  values: Values,
  faults: Faults,
): void {
  if (rows.length === 0) return;
  const year = Math.max(...rows.map(({ value }) => value.year));
  for (const area of areas) {
    const listed = rows.filter(({ value }) => value.area === area);
    const counted = values(area, indicator, year);
    if (counted === null || counted === listed.length) continue;
    const reason = `lists ${listed.length} sites of ${area}, but ${indicator} ${year} is`;
    faults.add(file, listed.at(-1)?.line ?? null, `${reason} ${counted}`);
  }
}
