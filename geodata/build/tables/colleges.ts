import * as v from 'valibot';
import { collegeSchema } from '../../../src/content/planSchema';
import type { College } from '../../../src/content/schema';
import type { Faults } from '../faults';
import { idCell, listCell, optionalIdCell, optionalWordsCell, wordsCell } from './cells';
import { checkUnique, readTable } from './csv';
import type { SourceBook } from './sources';

const rowSchema = v.strictObject({
  id: idCell,
  name_zh: wordsCell,
  name_en: wordsCell,
  note_zh: optionalWordsCell,
  note_en: optionalWordsCell,
  standing: collegeSchema.entries.standing,
  area: optionalIdCell,
  confidence: collegeSchema.entries.confidence,
  sources: listCell(idCell),
});

/** The colleges that the plan's core leans on, in the order in which they are drawn. */
export function readColleges(
  folder: string,
  areas: readonly string[],
  sources: SourceBook,
  faults: Faults,
): College[] {
  const table = readTable(folder, 'colleges.csv', rowSchema, faults);
  checkUnique(table, 'id', ({ id }) => id, faults);
  return table.rows.map(({ line, value }) => {
    const { id, name_zh, name_en, note_zh, note_en, standing, area, confidence } = value;
    sources.cite(table.file, line, value.sources);
    if (value.sources.length === 0) faults.add(table.file, line, 'sources has no source');
    if (area !== null && !areas.includes(area)) {
      faults.add(table.file, line, `unknown area "${area}"`);
    }
    if ((note_zh === null) !== (note_en === null)) {
      faults.add(table.file, line, 'has a note in one language only');
    }
    return {
      id,
      name: { zh: name_zh, en: name_en },
      note: note_zh === null || note_en === null ? null : { zh: note_zh, en: note_en },
      standing,
      area,
      confidence,
      sources: value.sources,
    };
  });
}
