import type { Outline } from '../content/outline';
import type { Lang } from '../domain/words';

/** The name of a subject as a heading; its id where the pack does not know it. */
export function titleFor(pack: Outline, id: string, lang: Lang): string {
  const named = [pack.city, ...pack.areas, ...pack.wings, ...pack.zones, ...pack.plan];
  return named.find((one) => one.id === id)?.name[lang] ?? id;
}
