import { packIndex } from '../../content/packIndex';
import type { Pack, PlanItem } from '../../content/schema';

export const childrenOf = (pack: Pack, id: string): readonly PlanItem[] =>
  pack.plan.filter(({ parent }) => parent === id);

export function itemsOf(pack: Pack, ids: readonly string[]): readonly PlanItem[] {
  return ids.flatMap((id) => packIndex(pack).plan.get(id) ?? []);
}

/** What works for an item, as the pack reads it. */
export const servedBy = (pack: Pack, id: string): readonly PlanItem[] =>
  pack.plan.filter(({ serves = [] }) => serves.includes(id));

export interface Concern {
  /** Names the area or a zone that it hosts. */
  readonly direct: readonly PlanItem[];
  /** Names its wing. */
  readonly wing: readonly PlanItem[];
  /** Meant for the whole city. */
  readonly city: readonly PlanItem[];
  /** Its own facts bear on these: a reading, which takes nothing away from the lists above. */
  readonly tied: readonly PlanItem[];
  /** Problems and later events that name it or its wing, or on which its facts bear: nothing asked. */
  readonly beside: readonly PlanItem[];
}

const asking: readonly PlanItem['kind'][] = ['goal', 'advantage', 'measure'];
const bearing: readonly PlanItem['kind'][] = ['problem', 'aftermath'];

/** What the plan asks of an area, each item once under its closest place, and what else bears on it. */
export function concernOf(pack: Pack, area: string): Concern {
  const wing = packIndex(pack).areas.get(area)?.wing ?? '';
  const hosted = pack.zones.filter(({ hosts }) => hosts.includes(area)).map(({ id }) => id);
  const own = new Set([area, ...hosted]);
  const isDirect = ({ places }: PlanItem) => places.some((id) => own.has(id));
  const isOfWing = ({ places }: PlanItem) => places.includes(wing);
  const isTied = ({ ties = [] }: PlanItem) => ties.some(({ place }) => place === area);
  const asked = pack.plan.filter(({ kind }) => asking.includes(kind));
  const further = asked.filter((item) => !isDirect(item));
  return {
    direct: asked.filter(isDirect),
    wing: further.filter(isOfWing),
    city: further.filter((item) => !isOfWing(item) && item.places.includes(pack.city.id)),
    tied: asked.filter(isTied),
    beside: pack.plan.filter(
      (item) => bearing.includes(item.kind) && (isDirect(item) || isOfWing(item) || isTied(item)),
    ),
  };
}
