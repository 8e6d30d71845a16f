import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Pyramid } from '../../../src/content/schema';
import type { Faults } from '../faults';
import { idCell, numberCell, yearCell } from './cells';
import { checkUnique, readTable, type Row, type Table } from './csv';
import type { SourceBook } from './sources';
import type { Values } from '../../../src/content/placeholders';

const wholeCell = v.pipe(numberCell, v.integer('is not whole'), v.minValue(0, 'is less than 0'));
const rowSchema = v.strictObject({
  area: idCell,
  year: yearCell,
  /** The first age of the group. */
  age: wholeCell,
  men: wholeCell,
  women: wholeCell,
  source: idCell,
});
type PyramidRow = v.InferOutput<typeof rowSchema>;
type Key = Pick<PyramidRow, 'area' | 'year' | 'age'>;

/**
 * Residents by age and sex, `pyramid.csv`; `null` where a pack has no such file. Every county has
 * every age group of every census. Its groups add up to its population, and the counties, group by
 * group, to the rows of `city`, which are there for this check alone.
 */
export function readPyramid(
  folder: string,
  areas: readonly string[],
  values: Values,
  sources: SourceBook,
  faults: Faults,
): Pyramid | null {
  if (!existsSync(join(folder, 'pyramid.csv'))) return null;
  const table = readTable(folder, 'pyramid.csv', rowSchema, faults);
  checkUnique(table, 'area, year and age', keyOf, faults);
  for (const { line, value } of table.rows) {
    sources.cite(table.file, line, [value.source]);
    if (areas.includes(value.area) || value.area === 'city') continue;
    faults.add(table.file, line, `unknown area "${value.area}"`);
  }
  const isSound = faults.list.length === 0;
  if (isSound) {
    checkGroups(table, areas, values, faults);
    checkCity(table, areas, faults);
  }
  const ages = numbersOf(table.rows, 'age');
  const find = rowBy(table.rows);
  const years = numbersOf(table.rows, 'year').map((year) => {
    const counts = (sex: 'men' | 'women') =>
      areas.map((area) => ages.map((age) => find({ area, year, age })?.value[sex] ?? 0));
    const own = table.rows.filter(({ value }) => value.year === year);
    const cited = [...new Set(own.map(({ value }) => value.source))];
    return { year, men: counts('men'), women: counts('women'), sources: cited };
  });
  return { ages, years };
}

/** A county's groups are complete and add up to its population, where the pack has that. */
function checkGroups(
  { file, rows }: Table<PyramidRow>,
  areas: readonly string[],
  values: Values,
  faults: Faults,
): void {
  const ages = numbersOf(rows, 'age');
  for (const year of numbersOf(rows, 'year')) {
    for (const area of areas) {
      const own = rows.filter(({ value }) => value.area === area && value.year === year);
      const line = own.at(-1)?.line ?? rows.at(-1)?.line ?? null;
      const sum = own.reduce((all, { value: { men, women } }) => all + men + women, 0);
      const people = values(area, 'population', year);
      if (own.length < ages.length) {
        const missing = ages.filter((age) => own.every(({ value }) => value.age !== age));
        faults.add(file, line, `no row of ${area} ${year} for age ${missing.join(', ')}`);
      } else if (people !== null && sum !== people) {
        faults.add(file, line, `${area} ${year} adds up to ${sum}, population is ${people}`);
      }
    }
  }
}

function checkCity({ file, rows }: Table<PyramidRow>, areas: readonly string[], faults: Faults) {
  const find = rowBy(rows);
  for (const { line, value } of rows.filter((row) => row.value.area === 'city')) {
    for (const sex of ['men', 'women'] as const) {
      const own = areas.map((area) => find({ ...value, area })?.value[sex] ?? 0);
      const sum = own.reduce((all, count) => all + count, 0);
      if (sum === value[sex]) continue;
      const reason = `${sex} ${value.year} aged ${value.age}: the areas add up to ${sum}`;
      faults.add(file, line, `${reason}, the row for city says ${value[sex]}`);
    }
  }
}

const keyOf = ({ area, year, age }: Key): string => `${area}, ${year}, ${age}`;

function rowBy(rows: readonly Row<PyramidRow>[]) {
  const known = new Map(rows.map((row) => [keyOf(row.value), row]));
  return (key: Key) => known.get(keyOf(key));
}

function numbersOf(rows: readonly Row<PyramidRow>[], field: 'age' | 'year'): number[] {
  return [...new Set(rows.map(({ value }) => value[field]))].sort((a, b) => a - b);
}
