import * as v from 'valibot';
import { seriesSchema, type Series } from '../../../src/content/schema';
import type { Faults } from '../faults';
import {
  emptyIsNull,
  idCell,
  listCell,
  numberCell,
  optionalIdCell,
  optionalWordsCell,
} from './cells';
import { checkUnique, readTable, type Table } from './csv';
import type { Dictionary } from './dictionary';

const rowSchema = v.strictObject({
  indicator: idCell,
  years: v.pipe(listCell(numberCell), v.minLength(1, 'has no year')),
  status: seriesSchema.entries.status,
  form: v.pipe(v.string(), emptyIsNull, v.nullable(v.picklist(['short', 'long']))),
  base: optionalIdCell,
  entry_zh: optionalWordsCell,
  entry_en: optionalWordsCell,
});
export type ProvenanceRow = v.InferOutput<typeof rowSchema>;
/** What is known of a typed series beside its numbers. */
export type Provenance = Pick<Series, 'status' | 'sample' | 'entry'>;

/** How typed numbers came about and where their source has them; told: what does not exist, or twice. */
export function readProvenance(
  folder: string,
  dictionary: Dictionary,
  faults: Faults,
): Table<ProvenanceRow> {
  const table = readTable(folder, 'provenance.csv', rowSchema, faults);
  const keyOf = ({ indicator, years }: ProvenanceRow) => `${indicator}, ${years.join('|')}`;
  checkUnique(table, 'indicator and years', keyOf, faults);
  const defined = new Map(dictionary.rows.map(({ value }) => [value.indicator.id, value]));
  const faulty = new Set(dictionary.rejected.flatMap(({ id }) => id ?? []));
  for (const { line, value } of table.rows) {
    const tell = (reason: string) => faults.add(table.file, line, reason);
    const { indicator, years, form, base, entry_zh, entry_en } = value;
    const definition = defined.get(indicator);
    if (definition === undefined) {
      if (!faulty.has(indicator)) tell(`unknown indicator "${indicator}"`);
      continue;
    }
    if (definition.formula !== null)
      tell(`${indicator} is computed: its inputs have a row, not it`);
    const odd = years.filter((year) => !definition.years.includes(year));
    if (odd.length > 0) tell(`${indicator} has no value for ${odd.join(', ')}`);
    if (base !== null && !defined.has(base) && !faulty.has(base))
      tell(`unknown indicator "${base}"`);
    if (base !== null && form !== 'long')
      tell('base is the size of a sample: only for the long form');
    if ((entry_zh === null) !== (entry_en === null)) tell('entry needs both languages, or neither');
  }
  return table;
}

/** Of one typed series; numbers without a row are as published, and of no sample. */
export function provenanceOf(
  { rows }: Table<ProvenanceRow>,
  indicator: string,
  year: number,
): Provenance {
  const row = rows.find(
    ({ value }) => value.indicator === indicator && value.years.includes(year),
  )?.value;
  const {
    status = 'measured',
    form = null,
    base = null,
    entry_zh = null,
    entry_en = null,
  } = row ?? {};
  return {
    status,
    sample: form === 'long' ? { base } : null,
    entry: entry_zh === null || entry_en === null ? null : { zh: entry_zh, en: entry_en },
  };
}
