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
  const area = pack.areas.find((one) => one.id === id);
  if (area !== undefined) return { kind: 'area', area };
  const wing = pack.wings.find((one) => one.id === id);
  if (wing !== undefined) return { kind: 'wing', wing };
  const zone = pack.zones.find((one) => one.id === id);
  if (zone !== undefined) return { kind: 'zone', zone };
  const item = pack.plan.find((one) => one.id === id);
  return item === undefined ? null : { kind: 'plan', item };
}

export function areasOfWing(pack: Pack, wing: string): readonly Area[] {
  return pack.areas.filter((area) => area.wing === wing);
}

export function toneOf(pack: Pack, area: string): Tone | 'none' {
  const wing = pack.areas.find(({ id }) => id === area)?.wing;
  return pack.wings.find(({ id }) => id === wing)?.tone ?? 'none';
}
