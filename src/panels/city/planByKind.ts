import type { Pack, PlanItem } from '../../content/schema';

export interface PlanGroup {
  readonly kind: PlanItem['kind'];
  readonly items: readonly PlanItem[];
}

const order: readonly PlanItem['kind'][] = ['measure', 'mission', 'goal', 'advantage'];

/** What is done first, then what for: measures, the mission, its goals, what it builds on. */
export function planByKind(pack: Pack): readonly PlanGroup[] {
  return order
    .map((kind) => ({ kind, items: pack.plan.filter((item) => item.kind === kind) }))
    .filter(({ items }) => items.length > 0);
}
