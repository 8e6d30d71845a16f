import type { Area, Pack } from '../../content/schema';
import type { Lang } from '../../domain/lang';
import { packIndex } from '../../content/packIndex';
import { factParts, type FactParts } from '../area/factParts';
import type { Fact } from '../byTopic';

/** One statement with the ids of its sources. */
export interface Line {
  readonly text: string;
  readonly sources: readonly string[];
}
export interface Part {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly isList: boolean;
}
export type MakePart = (pack: Pack, area: Area, lang: Lang) => Part;

export const bracketed = (text: string, note: string, lang: Lang): string =>
  note === '' ? text : lang === 'zh' ? `${text}（${note}）` : `${text} (${note})`;

/** The facts of a county by the part of the page in which they stand. */
export function factsOf(pack: Pack, area: Area): FactParts {
  const facts = packIndex(pack).roles.get(area.id)?.facts ?? [];
  return factParts(facts, pack.portrait?.since ?? Infinity);
}

export const linesOf = (facts: readonly Fact[], lang: Lang): readonly Line[] =>
  facts.map(({ text, sources }) => ({ text: text[lang], sources }));
