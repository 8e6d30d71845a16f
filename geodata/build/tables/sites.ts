import * as v from 'valibot';
import type { Site } from '../../../src/content/schema';
import type { Faults } from '../faults';
import { idCell, numberCell, wordsCell, yearCell } from './cells';
import { checkUnique, readTable, type Table } from './csv';
import type { Values } from './values';

const rowSchema = v.strictObject({
  area: idCell,
  name: wordsCell,
  period: wordsCell,
  type: wordsCell,
  batch: v.pipe(numberCell, v.integer('is not whole'), v.minValue(1, 'is not 1 or more')),
  year: yearCell,
});

export function readSites(folder: string, areas: readonly string[], faults: Faults): Table<Site> {
  const table = readTable(folder, 'sites.csv', rowSchema, faults);
  checkUnique(table, 'area and name', ({ area, name }) => `${area}, ${name}`, faults);
  for (const { line, value } of table.rows) {
    if (!areas.includes(value.area)) {
      faults.add(table.file, line, `unknown area "${value.area}"`);
    }
  }
  return table;
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
