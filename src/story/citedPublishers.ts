import type { Source } from '../content/schema';
import type { Step } from '../content/storySchema';
import type { Lang } from '../domain/lang';
import { wallWords } from '../i18n/wall';

/**
 * Who is cited, in the order of the sources: a publisher once, with the years of what is cited. What
 * stands in brackets behind a publisher (where a copy was found) is for the list of sources, not for a wall.
 */
export function citedPublishers(
  ids: readonly string[],
  sources: readonly Source[],
  lang: Lang,
): readonly string[] {
  const years = new Map<string, Set<string>>();
  for (const { id, publisher, date } of sources) {
    if (!ids.includes(id)) continue;
    const name = wallName(publisher[lang]);
    const known = years.get(name) ?? new Set();
    if (date !== null) known.add(date.slice(0, 4));
    years.set(name, known);
  }
  return [...years].map(([name, known]) => [name, [...known].sort().join('/')].join(' ').trim());
}

/** What says something and may rest on sources, by their ids. */
type Stated = Pick<Step, 'stage'> & { readonly sources: readonly string[] };

/** What a step rests on, in a sentence for its foot; one that states something and names no source says so. */
export function citedLine(
  { sources: ids, stage }: Stated,
  sources: readonly Source[],
  lang: Lang,
): string {
  const words = wallWords[lang];
  const names = citedPublishers(ids, sources, lang);
  if (names.length > 0) return words.sources + names.join(words.listJoin);
  return isUnsourced({ sources: ids, stage }) ? words.unsourced : '';
}

/** A cover and the last screen state nothing. */
export const isUnsourced = ({ sources, stage }: Stated): boolean =>
  sources.length === 0 && stage.kind !== 'cover' && stage.kind !== 'closing';

const wallName = (publisher: string): string => publisher.replace(/\s*[（(][^（()）]*[)）]$/u, '');
