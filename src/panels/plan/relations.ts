import type { Pack, PlanItem } from '../../content/schema';

export const childrenOf = (pack: Pack, id: string): readonly PlanItem[] =>
  pack.plan.filter(({ parent }) => parent === id);

export function itemsOf(pack: Pack, ids: readonly string[]): readonly PlanItem[] {
  return ids.flatMap((id) => pack.plan.filter((item) => item.id === id));
}

/** What works for an item, as the pack reads it. */
export const servedBy = (pack: Pack, id: string): readonly PlanItem[] =>
  pack.plan.filter(({ serves = [] }) => serves.includes(id));

export interface Concern {
  /** Names the area or a zone that it hosts. */
  readonly direct: readonly PlanItem[];
  /** Names its wing. */
  readonly wing: readonly PlanItem[];
  /** Its own facts bear on these. */
  readonly tied: readonly PlanItem[];
  /** Meant for the whole city. */
  readonly city: readonly PlanItem[];
}

const told: readonly PlanItem['kind'][] = ['goal', 'advantage', 'measure', 'problem', 'aftermath'];

/** What of the plan concerns an area; each item stands once, under its closest relation. */
export function concernOf(pack: Pack, area: string): Concern {
  const wing = pack.areas.find(({ id }) => id === area)?.wing ?? '';
  const hosted = pack.zones.filter(({ hosts }) => hosts.includes(area)).map(({ id }) => id);
  const own = new Set([area, ...hosted]);
  const items = pack.plan.filter(({ kind }) => told.includes(kind));
  const direct = items.filter(({ places }) => places.some((id) => own.has(id)));
  const tied = items.filter(
    (item) => !direct.includes(item) && item.ties?.some(({ place }) => place === area),
  );
  const rest = items.filter((item) => !direct.includes(item) && !tied.includes(item));
  const ofWing = rest.filter(({ places }) => places.includes(wing));
  return {
    direct,
    tied,
    wing: ofWing,
    city: rest.filter((item) => !ofWing.includes(item) && item.places.includes(pack.city.id)),
  };
}
