import type { Pack, PlanItem } from '../../content/schema';

export interface PlanGroup {
  readonly kind: PlanItem['kind'];
  readonly items: readonly PlanItem[];
}
export interface StrategyEntry {
  readonly entry: Pack['strategy'][number];
  /** Measures that spell the entry out: their ids begin with its item's. */
  readonly items: readonly PlanItem[];
}

const order: readonly PlanItem['kind'][] = ['mission', 'goal', 'advantage'];

/** What for and by what: the mission, its goals, what it builds on. */
export function planByKind(pack: Pack): readonly PlanGroup[] {
  return order
    .map((kind) => ({ kind, items: pack.plan.filter((item) => item.kind === kind) }))
    .filter(({ items }) => items.length > 0);
}

export function strategyOf(pack: Pack): readonly StrategyEntry[] {
  return pack.strategy.map((entry) => ({
    entry,
    items: pack.plan.filter(({ id }) => id.startsWith(`${entry.item}-`)),
  }));
}

/** Items to go on to: those of the same entry of the strategy, or else of the same kind. */
export function siblingsOf(pack: Pack, item: PlanItem): readonly PlanItem[] {
  const entries = strategyOf(pack);
  const own = entries.find(
    ({ entry, items }) => entry.item === item.id || items.some(({ id }) => id === item.id),
  );
  const group =
    own === undefined
      ? pack.plan.filter(({ kind }) => kind === item.kind)
      : pack.plan.filter(
          ({ id }) => id === own.entry.item || own.items.some((one) => one.id === id),
        );
  return group.filter(({ id }) => id !== item.id);
}
