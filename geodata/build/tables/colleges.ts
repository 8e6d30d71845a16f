import * as v from 'valibot';
import { collegeSchema } from '../../../src/content/planSchema';
import type { College, Place } from '../../../src/content/schema';
import type { Faults } from '../faults';
import { idCell, listCell, optionalWordsCell } from './cells';
import { checkUnique, readTable, type Table } from './csv';
import type { SourceBook } from './sources';

const rowSchema = v.strictObject({
  place: idCell,
  note_zh: optionalWordsCell,
  note_en: optionalWordsCell,
  standing: collegeSchema.entries.standing,
  confidence: collegeSchema.entries.confidence,
  sources: listCell(idCell),
});

/**
 * The colleges that the plan's core leans on, in the order in which they are drawn; name and area of
 * each are in `places.csv`.
 */
export function readColleges(
  folder: string,
  places: Table<Place>,
  sources: SourceBook,
  faults: Faults,
): College[] {
  const table = readTable(folder, 'colleges.csv', rowSchema, faults);
  checkUnique(table, 'place', ({ place }) => place, faults);
  const known = new Map(places.rows.map(({ value }) => [value.id, value]));
  const faulty = new Set(places.rejected.map(({ id }) => id));
  return table.rows.flatMap(({ line, value }): College[] => {
    const { place: id, note_zh, note_en, standing, confidence } = value;
    sources.cite(table.file, line, value.sources);
    if (value.sources.length === 0) faults.add(table.file, line, 'sources has no source');
    if ((note_zh === null) !== (note_en === null)) {
      faults.add(table.file, line, 'has a note in one language only');
    }
    const place = known.get(id);
    if (place?.kind !== 'college') {
      if (!faulty.has(id)) faults.add(table.file, line, `places.csv has no college "${id}"`);
      return [];
    }
    const note = note_zh === null || note_en === null ? null : { zh: note_zh, en: note_en };
    const { name, area } = place;
    return [{ id, name, note, standing, area, confidence, sources: value.sources }];
  });
}
