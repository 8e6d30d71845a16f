import type { Pack } from '../../content/schema';
import type { Lang } from '../../domain/lang';

/** Publishers of high confidence that the talk cites, the most cited first. */
export function citedMost({ story, sources }: Pack, lang: Lang): readonly string[] {
  const cited = story.steps.flatMap((step) => step.sources);
  const counts = new Map<string, number>();
  for (const { id, publisher, confidence } of sources) {
    const times = cited.filter((source) => source === id).length;
    if (confidence !== 'high' || times === 0) continue;
    counts.set(publisher[lang], (counts.get(publisher[lang]) ?? 0) + times);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
}
