import type { Source } from '../content/schema';
import type { Lang } from '../domain/lang';

/** Who is cited, in the order of the sources: a publisher once, with the years of what is cited. */
export function citedPublishers(
  ids: readonly string[],
  sources: readonly Source[],
  lang: Lang,
): readonly string[] {
  const years = new Map<string, Set<string>>();
  for (const { id, publisher, date } of sources) {
    if (!ids.includes(id)) continue;
    const known = years.get(publisher[lang]) ?? new Set();
    if (date !== null) known.add(date.slice(0, 4));
    years.set(publisher[lang], known);
  }
  return [...years].map(([name, known]) => [name, [...known].sort().join('/')].join(' ').trim());
}
