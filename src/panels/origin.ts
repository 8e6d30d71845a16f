import { packIndex } from '../content/packIndex';
import type { Pack, Passage } from '../content/schema';
import type { Localised } from '../domain/lang';

/** Where a subject stands in the reports that it is retold from. */
export interface Origin {
  /** In the order of the print; empty for what no report says. */
  readonly passages: readonly Passage[];
  /** What it keeps as printed. */
  readonly phrases: readonly Localised[];
  /** The heading that its first paragraph stands under, as printed; empty where it has none. */
  readonly part: string;
  /** How many paragraphs a source has. */
  readonly total: (source: string) => number;
}

export function originOf(pack: Pack, subject: string): Origin {
  const passages = pack.passages.filter(({ items }) => items.includes(subject));
  const [first] = passages;
  const heading = pack.passages.find(
    ({ source, paragraph }) => source === first?.source && paragraph === first.part,
  );
  return {
    passages,
    phrases: pack.phrases.flatMap(({ item, phrase }) => (item === subject ? [phrase] : [])),
    part: packIndex(pack).plan.get(heading?.items[0] ?? '')?.section ?? '',
    total: (id) => pack.passages.filter(({ source }) => source === id).length,
  };
}
