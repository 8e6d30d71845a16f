import * as v from 'valibot';
import { passageSchema, phraseSchema } from '../../../src/content/reportSchema';
import type { Pack } from '../../../src/content/schema';
import type { Faults } from '../faults';
import { idCell, listCell, numberCell, wordsCell } from './cells';
import { checkUnique, readTable, type Table } from './csv';
import type { SourceBook } from './sources';

const { entries } = passageSchema;
const passageRow = v.strictObject({
  source: idCell,
  paragraph: v.pipe(numberCell, entries.paragraph),
  part: v.pipe(numberCell, entries.part),
  start: v.pipe(wordsCell, entries.start),
  /** The first eight digits of the SHA-256 of the paragraph as printed, without the space around it. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'is not eight digits of a SHA-256')),
  items: v.pipe(listCell(idCell), v.minLength(1, 'has no item')),
});
const phraseRow = v.strictObject({
  item: idCell,
  phrase_zh: v.pipe(wordsCell, phraseSchema.entries.phrase.entries.zh),
  phrase_en: v.pipe(wordsCell, phraseSchema.entries.phrase.entries.en),
});
type Passage = v.InferOutput<typeof passageRow>;

/**
 * The paragraphs of the reports that the plan is retold from, and the set phrases that stay as they
 * are printed. Told: a number out of its order, a part that is no heading, what is unknown or twice.
 *
 * @param subjects The ids that a paragraph may carry: `city`, areas, wings, zones and plan items;
 *   `null` where they could not be read, and nothing can be called unknown.
 */
export function readReport(
  folder: string,
  subjects: ReadonlySet<string> | null,
  sources: SourceBook,
  faults: Faults,
): Pick<Pack, 'passages' | 'phrases'> {
  const passages = readTable(folder, 'report.csv', passageRow, faults);
  checkUnique(passages, 'text', ({ hash }) => hash, faults);
  checkOrder(passages, faults);
  for (const { line, value } of passages.rows) {
    sources.cite(passages.file, line, [value.source]);
    value.items.forEach((id, i) => {
      if (subjects?.has(id) === false) faults.add(passages.file, line, `unknown subject "${id}"`);
      else if (value.items.indexOf(id) !== i) faults.add(passages.file, line, `"${id}" twice`);
    });
  }
  const phrases = readTable(folder, 'phrases.csv', phraseRow, faults);
  const keyOf = ({ item, phrase_zh }: v.InferOutput<typeof phraseRow>) => `${item}, ${phrase_zh}`;
  checkUnique(phrases, 'item and phrase', keyOf, faults);
  const carried = new Set([
    ...passages.rows.flatMap(({ value }) => value.items),
    ...passages.rejected.flatMap(({ items = '' }) => items.split('|')),
  ]);
  for (const { line, value } of phrases.rows)
    if (!carried.has(value.item))
      faults.add(phrases.file, line, `no paragraph of the report carries "${value.item}"`);
  return {
    passages: passages.rows.map(({ value: { source, paragraph, part, start, items } }) => ({
      source,
      paragraph,
      part,
      start,
      items,
    })),
    phrases: phrases.rows.map(({ value: { item, phrase_zh, phrase_en } }) => ({
      item,
      phrase: { zh: phrase_zh, en: phrase_en },
    })),
  };
}

/** The paragraphs of a source are numbered from 1 without a gap; a part is named by its heading. */
function checkOrder({ file, rows, rejected }: Table<Passage>, faults: Faults): void {
  const counts = new Map<string, number>();
  const headings = new Set<string>();
  for (const { line, value } of rows) {
    const next = (counts.get(value.source) ?? 0) + 1;
    counts.set(value.source, value.paragraph);
    if (value.paragraph !== next && rejected.length === 0)
      faults.add(file, line, `paragraph ${value.paragraph} stands where ${next} is due`);
    if (value.part === value.paragraph) headings.add(`${value.source} ${value.part}`);
    if (!headings.has(`${value.source} ${value.part}`) && rejected.length === 0)
      faults.add(file, line, `part ${value.part} is no heading before it`);
  }
}
