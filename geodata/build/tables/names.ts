import * as v from 'valibot';
import type { Pack } from '../../../src/content/schema';
import type { Faults } from '../faults';
import { optionalIdCell, optionalWordsCell, wordsCell } from './cells';
import { checkUnique, readTable, type Table } from './csv';

const rowSchema = v.strictObject({
  name: wordsCell,
  /** Syllables without tones, as they are typed; one for each 汉字. */
  pinyin: v.pipe(v.string(), v.regex(/^[a-z]+( [a-z]+)*$/, 'is not lower-case syllables')),
  name_en: optionalWordsCell,
  area: optionalIdCell,
});
type NameRow = v.InferOutput<typeof rowSchema>;

/** How names are spelled in pinyin, and the places that only the texts speak of. */
export function readNames(
  folder: string,
  areas: readonly string[],
  faults: Faults,
): Table<NameRow> {
  const table = readTable(folder, 'names.csv', rowSchema, faults);
  checkUnique(table, 'name', ({ name }) => name, faults);
  for (const { line, value } of table.rows) {
    const { name, pinyin, area } = value;
    const [han, syllables] = [name.match(/\p{Script=Han}/gu) ?? [], pinyin.split(' ')];
    if (han.length !== syllables.length) {
      const reason = `"${name}" has ${han.length} 汉字, its pinyin ${syllables.length} syllables`;
      faults.add(table.file, line, reason);
    }
    if (area !== null && !areas.includes(area))
      faults.add(table.file, line, `unknown area "${area}"`);
    if ((area === null) !== (value.name_en === null))
      faults.add(table.file, line, `"${name}" needs both name_en and area, or neither`);
  }
  return table;
}

/** A spelling of a name that the pack no longer has is a leftover. */
export function checkNames(
  { file, rows }: Table<NameRow>,
  known: ReadonlySet<string>,
  faults: Faults,
): void {
  for (const { line, value } of rows)
    if (value.area === null && value.name_en === null && !known.has(value.name))
      faults.add(file, line, `no name of the pack is "${value.name}"`);
}

export function spellingsOf({ rows }: Table<NameRow>): Pack['spellings'] {
  return rows.map(({ value: { name, pinyin } }) => ({ name, pinyin }));
}

export function mentionsOf({ rows }: Table<NameRow>): Pack['mentions'] {
  return rows.flatMap(({ value: { name, name_en, area } }) =>
    area === null || name_en === null ? [] : [{ area, name: { zh: name, en: name_en } }],
  );
}
