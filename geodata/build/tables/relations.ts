import type { Figure, PlanItem, Role } from '../../../src/content/schema';
import type { Faults } from '../faults';
import type { PlanFile } from './plan';
import { checkPortrait } from './portrait';
import { proofFaults } from './proofs';
import { faultReporter } from './references';

/** What the items of a plan may point at. */
export interface RelationTargets {
  readonly indicators: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  /** Ids of figures that have a fault of their own: they do exist. */
  readonly faultyFigures: readonly string[];
  readonly roles: readonly Role[];
  /** The years in which an indicator has a value for every wing. */
  readonly hasYears: (indicator: string, years: readonly number[]) => boolean;
}

/** Every item, indicator, figure and county fact that an item, the balance or the portrait points at exists. */
export function checkRelations(plan: PlanFile, known: RelationTargets, faults: Faults): void {
  const tell = faultReporter(plan, faults);
  const items = new Map(plan.value.plan.map((item) => [item.id, item]));
  const faulty = new Set(known.faultyFigures);
  const figures = new Map(known.figures.map((figure) => [figure.id, figure]));
  plan.value.plan.forEach((item, i) => {
    const say = (field: string, at: number | null, reason: string) =>
      tell(['plan', i, field, ...(at === null ? [] : [at])], `${item.id}: ${reason}`);
    if (item.parent !== undefined && !items.has(item.parent)) {
      say('parent', null, `unknown plan item "${item.parent}"`);
    } else if (isOwnAncestor(item, items)) say('parent', null, 'is a part of itself');
    item.serves?.forEach((id, j) => {
      if (!items.has(id)) say('serves', j, `unknown plan item "${id}"`);
    });
    item.indicators?.forEach((id, j) => {
      if (!known.indicators.has(id)) say('indicators', j, `unknown indicator "${id}"`);
    });
    item.ties?.forEach(({ place, topics }, j) => {
      if (!known.areas.has(place)) {
        say('ties', j, `unknown area "${place}"`);
        return;
      }
      const role = known.roles.find(({ area }) => area === place);
      for (const topic of topics) {
        if (role === undefined || role.facts.some((fact) => fact.topic === topic)) continue;
        say('ties', j, `${place} has no fact on "${topic}"`);
      }
    });
    item.checks?.forEach((check, j) => {
      for (const reason of checkFaults(check, figures, faulty)) say('checks', j, reason);
    });
    for (const reason of proofFaults(item.proof, known)) say('proof', null, reason);
    if (item.kind === 'aftermath' && item.year === undefined) say('id', null, 'needs a year');
  });
  plan.value.zones.forEach(({ id, compare = [] }, i) =>
    compare.forEach((figure, j) => {
      if (figures.get(figure)?.unit === 'km2' || faulty.has(figure)) return;
      tell(['zones', i, 'compare', j], `${id}: no figure in km² called "${figure}"`);
    }),
  );
  plan.value.wingTasks.forEach(({ id, items: named, indicator }, i) => {
    named.forEach((item, j) => {
      if (!items.has(item)) {
        tell(['wingTasks', i, 'items', j], `${id}: unknown plan item "${item}"`);
      }
    });
    if (indicator === null || known.indicators.has(indicator)) return;
    tell(['wingTasks', i, 'indicator'], `${id}: unknown indicator "${indicator}"`);
  });
  checkBalance(plan, known, faults);
  checkPortrait(plan, known, faults);
}

function checkFaults(
  { target, later }: NonNullable<PlanItem['checks']>[number],
  figures: ReadonlyMap<string, Figure>,
  faulty: ReadonlySet<string>,
): readonly string[] {
  const named = [target, later?.figure, later?.of].filter((id) => id !== undefined);
  const unknown = named.filter((id) => !figures.has(id) && !faulty.has(id));
  if (unknown.length > 0) return unknown.map((id) => `unknown figure "${id}"`);
  if (later === undefined || named.some((id) => faulty.has(id))) return [];
  if (target === undefined) return [`"${later.figure}" has no target to stand beside`];
  const unitOf = (id: string) => figures.get(id)?.unit;
  const isOne = later.of === undefined;
  const fits = isOne
    ? unitOf(later.figure) === unitOf(target)
    : unitOf(target) === 'percent' && unitOf(later.figure) === unitOf(later.of ?? '');
  return fits ? [] : [`"${later.figure}" cannot be set beside "${target}": the units differ`];
}

function checkBalance(plan: PlanFile, known: RelationTargets, faults: Faults): void {
  const { balance } = plan.value;
  if (balance === undefined) return;
  const tell = faultReporter(plan, faults);
  const { from, to } = balance;
  if (plan.value.groups.filter(({ parent }) => parent === undefined).length < 2) {
    const { file, line } = plan.locationOf('balance');
    faults.warn(
      file,
      line,
      'balance 比较各组，plan.yaml 不到两组：页面上没有它。It compares groups, of which there are fewer than two: it is not shown.',
    );
  }
  const check = (id: string, years: readonly number[], ...path: readonly (string | number)[]) => {
    if (!known.indicators.has(id)) tell(['balance', ...path], `unknown indicator "${id}"`);
    else if (!known.hasYears(id, years)) {
      tell(['balance', ...path], `${id} has no value for a wing in ${years.join(' or ')}`);
    }
  };
  balance.inputs.forEach(({ indicator }, i) => check(indicator, [from, to], 'inputs', i));
  balance.beside.forEach((indicator, i) => check(indicator, [to], 'beside', i));
}

function isOwnAncestor(item: PlanItem, items: ReadonlyMap<string, PlanItem>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = item.parent; at !== undefined; at = items.get(at)?.parent) {
    if (at === item.id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}
