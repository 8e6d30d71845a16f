import { packIndex } from '../content/packIndex';
import type { PackSummary } from '../content/packSummary';
import type { Lang } from '../domain/lang';

/** The name of a subject as a heading; its id where the pack does not know it. */
export function titleFor(pack: PackSummary, id: string, lang: Lang): string {
  if (id === pack.city.id) return pack.city.name[lang];
  const { areas, wings, zones, plan } = packIndex(pack);
  const found = areas.get(id) ?? wings.get(id) ?? zones.get(id) ?? plan.get(id);
  return found?.name[lang] ?? id;
}
