import { packIndex } from '../content/packIndex';
import type { Area, Pack, PlanItem, Tone, Wing, Zone } from '../content/schema';

/** What a panel can be about. */
export type Subject =
  | { readonly kind: 'city' }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'wing'; readonly wing: Wing }
  | { readonly kind: 'zone'; readonly zone: Zone }
  | { readonly kind: 'plan'; readonly item: PlanItem };

export function subjectOf(pack: Pack, id: string): Subject | null {
  if (id === pack.city.id) return { kind: 'city' };
  const { areas, wings, zones, plan } = packIndex(pack);
  const area = areas.get(id);
  if (area !== undefined) return { kind: 'area', area };
  const wing = wings.get(id);
  if (wing !== undefined) return { kind: 'wing', wing };
  const zone = zones.get(id);
  if (zone !== undefined) return { kind: 'zone', zone };
  const item = plan.get(id);
  return item === undefined ? null : { kind: 'plan', item };
}

export function toneOf(pack: Pack, area: string): Tone | 'none' {
  const { areas, wings } = packIndex(pack);
  return wings.get(areas.get(area)?.wing ?? '')?.tone ?? 'none';
}
