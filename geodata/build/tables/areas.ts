import * as v from 'valibot';
import { areaSchema, positionSchema, type Area, type Pack } from '../../../src/content/schema';
import type { Faults } from '../faults';
import { idCell, listCell, numberCell, optionalIdCell, wordsCell } from './cells';
import { checkUnique, readTable, type Table } from './csv';

const [lngSchema, latSchema] = positionSchema.items;

const areaRowSchema = v.strictObject({
  code: areaSchema.entries.code,
  id: idCell,
  name_zh: wordsCell,
  name_en: wordsCell,
  short_zh: wordsCell,
  short_en: wordsCell,
  aliases: v.optional(listCell(wordsCell), ''),
  initials: v.pipe(v.string(), v.regex(/^[a-z]+$/, 'is not lower-case initials')),
  group: v.optional(optionalIdCell, ''),
});

const contextRowSchema = v.strictObject({
  code: areaSchema.entries.code,
  name_zh: wordsCell,
  name_en: wordsCell,
  lng: v.pipe(numberCell, lngSchema),
  lat: v.pipe(numberCell, latSchema),
});

/** The counties in the order of the file: every series has its values in this order. */
export function readAreas(folder: string, faults: Faults): Table<Area> {
  const table = readTable(folder, 'areas.csv', areaRowSchema, faults, { isRequired: true });
  checkUnique(table, 'code', ({ code }) => code, faults);
  const rows = table.rows.map(({ line, value }) => ({
    line,
    value: {
      id: value.id,
      code: value.code,
      name: { zh: value.name_zh, en: value.name_en },
      short: { zh: value.short_zh, en: value.short_en },
      aliases: value.aliases,
      initials: value.initials,
      wing: value.group ?? '',
    },
  }));
  return { ...table, rows };
}

/** The neighbouring prefectures with the point where their name stands. */
export function readContext(folder: string, faults: Faults): Pack['context'] {
  const table = readTable(folder, 'context.csv', contextRowSchema, faults);
  checkUnique(table, 'code', ({ code }) => code, faults);
  return table.rows.map(({ value }) => ({
    code: value.code,
    name: { zh: value.name_zh, en: value.name_en },
    at: [value.lng, value.lat],
  }));
}
