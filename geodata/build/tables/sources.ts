import * as v from 'valibot';
import { sourceSchema, type Source } from '../../../src/content/schema';
import type { Faults } from '../faults';
import type { Sheet } from '../sheet/sheet';
import { emptyIsNull, idCell, optionalWordsCell, wordsCell } from './cells';
import { addFault, checkUnique, idsOf, readTable, type Table } from './csv';

const rowSchema = v.strictObject({
  id: idCell,
  publisher_zh: wordsCell,
  publisher_en: wordsCell,
  title_zh: wordsCell,
  title_en: wordsCell,
  date: v.pipe(v.string(), emptyIsNull, sourceSchema.entries.date),
  page: v.pipe(v.string(), emptyIsNull, sourceSchema.entries.page),
  url: v.pipe(v.string(), emptyIsNull, sourceSchema.entries.url),
  licence: optionalWordsCell,
  confidence: sourceSchema.entries.confidence,
});

/** The sources that exist, and a tally of which are cited. */
export class SourceBook {
  readonly #table: Table<v.InferOutput<typeof rowSchema>>;
  readonly #known: ReadonlySet<string>;
  readonly #cited = new Set<string>();
  readonly #faults: Faults;

  constructor(folder: string, faults: Faults, sheet: Sheet | null = null) {
    this.#table = readTable(folder, 'sources.csv', rowSchema, faults, { sheet });
    this.#known = new Set(idsOf(this.#table));
    this.#faults = faults;
    checkUnique(this.#table, 'id', ({ id }) => id, faults);
    for (const row of this.#table.rows) {
      const { value } = row;
      // A page without the day of the paper leads nowhere.
      if (value.page !== null && (value.date?.length ?? 0) < 10)
        addFault(this.#table, row, `source "${value.id}" has a page, but no day`, faults);
    }
  }

  /** Marks sources as used; one that does not exist is a fault of the place that cites it. */
  cite(file: string, line: number, ids: readonly string[]): void {
    for (const id of ids) {
      this.#cited.add(id);
      if (!this.#known.has(id)) this.#faults.add(file, line, `unknown source "${id}"`);
    }
  }

  /** `low` of a source that is not there. */
  confidenceOf(id: string): Source['confidence'] {
    return this.#table.rows.find(({ value }) => value.id === id)?.value.confidence ?? 'low';
  }

  checkAllCited(): void {
    for (const row of this.#table.rows) {
      if (this.#cited.has(row.value.id)) continue;
      addFault(this.#table, row, `source "${row.value.id}" is never used`, this.#faults);
    }
  }

  list(): Source[] {
    return this.#table.rows.map(({ value }) => ({
      id: value.id,
      publisher: { zh: value.publisher_zh, en: value.publisher_en },
      title: { zh: value.title_zh, en: value.title_en },
      date: value.date,
      page: value.page,
      url: value.url,
      licence: value.licence,
      confidence: value.confidence,
    }));
  }
}
