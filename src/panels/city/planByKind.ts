import { packIndex } from '../../content/packIndex';
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

const order: readonly PlanItem['kind'][] = [
  'chapter',
  'mission',
  'idea',
  'goal',
  'advantage',
  'achievement',
  'experience',
  'problem',
  'orientation',
  'appeal',
  'aftermath',
];

/** The report is one and its items share their sources: those of the items that are part of no other. */
export function rootSources(pack: Pack): readonly string[] {
  const roots = pack.plan.filter(({ parent }) => parent === undefined);
  return [...new Set(roots.flatMap(({ sources }) => sources))];
}

/** What the entries of the strategy rest on. */
export function strategySources(pack: Pack): readonly string[] {
  const { plan } = packIndex(pack);
  return [...new Set(pack.strategy.flatMap(({ item }) => plan.get(item)?.sources ?? []))];
}

/** Everything but the measures, which stand under the strategy: what for first, then the rest. */
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
