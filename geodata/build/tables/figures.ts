import * as v from 'valibot';
import { figureSchema } from '../../../src/content/planSchema';
import type { Figure } from '../../../src/content/schema';
import type { Faults } from '../faults';
import { emptyIsNull, idCell, listCell, numberCell, wordsCell, yearCell } from './cells';
import { checkUnique, readTable, type Table } from './csv';
import type { SourceBook } from './sources';

const rowSchema = v.strictObject({
  id: idCell,
  name_zh: wordsCell,
  name_en: wordsCell,
  value: numberCell,
  unit: figureSchema.entries.unit,
  year: v.pipe(v.string(), emptyIsNull, v.nullable(yearCell)),
  sources: listCell(idCell),
});
type FigureRow = v.InferOutput<typeof rowSchema>;

/** Numbers that texts quote and charts draw, and that are no indicator of every county. */
export function readFigures(folder: string, sources: SourceBook, faults: Faults): Table<FigureRow> {
  const table = readTable(folder, 'figures.csv', rowSchema, faults);
  checkUnique(table, 'id', ({ id }) => id, faults);
  for (const { line, value } of table.rows) {
    sources.cite(table.file, line, value.sources);
    if (value.sources.length === 0) faults.add(table.file, line, 'sources has no source');
  }
  return table;
}

export function figuresOf({ rows }: Table<FigureRow>): Figure[] {
  return rows.map(({ value: { id, name_zh, name_en, value, unit, year, sources } }) => ({
    id,
    name: { zh: name_zh, en: name_en },
    value,
    unit,
    year,
    sources,
  }));
}
