import type { PackSummary } from '../content/packSummary';
import type { Lang } from '../domain/lang';

/** The name of a subject as a heading; its id where the pack does not know it. */
export function titleFor(pack: PackSummary, id: string, lang: Lang): string {
  const named = [pack.city, ...pack.areas, ...pack.wings, ...pack.zones, ...pack.plan];
  return named.find((one) => one.id === id)?.name[lang] ?? id;
}
