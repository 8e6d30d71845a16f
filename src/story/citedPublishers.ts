import type { Source } from '../content/schema';
import type { Lang } from '../domain/lang';

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

const wallName = (publisher: string): string => publisher.replace(/\s*[（(][^（()）]*[)）]$/u, '');
