import { membersOf } from '../content/nesting';
import { packIndex } from '../content/packIndex';
import type { PackSummary } from '../content/packSummary';

/**
 * The areas that a subject is about, or `null` when it is about the whole city and nothing is to be
 * dimmed.
 */
export function areasOf(subject: string, pack: PackSummary): ReadonlySet<string> | null {
  const members = membersOf(pack, subject);
  if (members.length > 0) return new Set(members.map(({ id }) => id));
  const zone = packIndex(pack).zones.get(subject);
  if (zone !== undefined) return new Set(zone.hosts);
  const item = packIndex(pack).plan.get(subject);
  if (item === undefined || item.places.includes(pack.city.id)) return null;
  return new Set(item.places.flatMap((place) => [...(areasOf(place, pack) ?? [])]));
}

/** Labels of all that a subject is about: its areas and its zones, all of them for the whole. */
export function subjectLabels(subject: string, pack: PackSummary): ReadonlySet<string> {
  const areas = areasOf(subject, pack) ?? new Set(pack.areas.map(({ id }) => id));
  return new Set([...areas, ...zonesOf(subject, pack)]);
}

function zonesOf(subject: string, pack: PackSummary): readonly string[] {
  const { plan, core } = packIndex(pack);
  const places = plan.get(subject)?.places ?? [subject];
  const whole = pack.city.id;
  const isPart = (kind: string) => subject === (kind === 'extension' ? core?.id : whole);
  return pack.zones
    .filter(({ id, kind }) => places.includes(id) || isPart(kind))
    .map(({ id }) => id);
}
