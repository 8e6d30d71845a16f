import type { Faults } from '../faults';
import type { PlanFile } from './plan';
import { tellAt } from './references';

/** Every indicator that the portrait names exists. */
export function checkPortrait(
  plan: PlanFile,
  indicators: ReadonlySet<string>,
  faults: Faults,
): void {
  const { portrait } = plan.value;
  if (portrait === undefined) return;
  const tell = tellAt(plan, faults);
  const check = (id: string, ...path: readonly (string | number)[]) => {
    if (!indicators.has(id)) tell(['portrait', ...path], `unknown indicator "${id}"`);
  };
  for (const list of ['headline', 'among', 'years'] as const)
    portrait[list].forEach((id, i) => check(id, list, i));
  portrait.judged.forEach(({ indicator }, i) => check(indicator, 'judged', i));
}
