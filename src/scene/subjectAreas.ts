import type { Outline } from '../content/outline';

/**
 * The areas that a subject is about, or `null` when it is about the whole city and nothing is to be
 * dimmed.
 */
export function areasOf(subject: string, pack: Outline): ReadonlySet<string> | null {
  if (pack.areas.some(({ id }) => id === subject)) return new Set([subject]);
  const ofWing = pack.areas.filter(({ wing }) => wing === subject).map(({ id }) => id);
  if (ofWing.length > 0) return new Set(ofWing);
  const zone = pack.zones.find(({ id }) => id === subject);
  if (zone !== undefined) return new Set(zone.hosts);
  const item = pack.plan.find(({ id }) => id === subject);
  if (item === undefined || item.places.includes(pack.city.id)) return null;
  return new Set(item.places.flatMap((place) => [...(areasOf(place, pack) ?? [])]));
}
