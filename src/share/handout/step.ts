import type { Pack, Source } from '../../content/schema';
import type { Lang, Localised } from '../../domain/words';
import { shareWords } from '../../i18n/share';
import type { View } from '../../state/view';

/** One page of the handout: what the map shows, what is said to it, and what that rests on. */
export interface HandoutStep {
  readonly id: string;
  readonly view: Partial<View>;
  readonly title: Localised;
  readonly caption: Localised;
  /** Ids of the pack's sources. */
  readonly sources: readonly string[];
}

/** The sources as one reads them, in the order of the ids. */
export function citationsOf(
  ids: readonly string[],
  { sources }: Pick<Pack, 'sources'>,
  lang: Lang,
): readonly string[] {
  const known = ids.flatMap((id): Source[] => sources.filter((source) => source.id === id));
  return known.map(({ publisher, title, date }) =>
    shareWords[lang].cite(publisher[lang], title[lang], date),
  );
}

/** In pairs, for two steps a page. */
export function pairsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));
}
