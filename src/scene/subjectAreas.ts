import type { PackSummary } from '../content/packSummary';

/**
 * The areas that a subject is about, or `null` when it is about the whole city and nothing is to be
 * dimmed.
 */
export function areasOf(subject: string, pack: PackSummary): ReadonlySet<string> | null {
  if (pack.areas.some(({ id }) => id === subject)) return new Set([subject]);
  const ofWing = pack.areas.filter(({ wing }) => wing === subject).map(({ id }) => id);
  if (ofWing.length > 0) return new Set(ofWing);
  const zone = pack.zones.find(({ id }) => id === subject);
  if (zone !== undefined) return new Set(zone.hosts);
  const item = pack.plan.find(({ id }) => id === subject);
  if (item === undefined || item.places.includes(pack.city.id)) return null;
  return new Set(item.places.flatMap((place) => [...(areasOf(place, pack) ?? [])]));
}

/** Labels of all that a subject is about: its areas, all of them for the whole, and its zones. */
export function subjectLabels(subject: string, pack: PackSummary): ReadonlySet<string> {
  const areas = areasOf(subject, pack) ?? new Set(pack.areas.map(({ id }) => id));
  return new Set([...areas, ...zonesOf(subject, pack)]);
}

function zonesOf(subject: string, { zones, plan }: PackSummary): readonly string[] {
  const places = plan.find(({ id }) => id === subject)?.places ?? [subject];
  const isCore = zones.some(({ id, kind }) => id === subject && kind === 'core');
  return zones
    .filter(({ id, kind }) => places.includes(id) || (isCore && kind === 'extension'))
    .map(({ id }) => id);
}
