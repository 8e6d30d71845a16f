import type { Faults } from '../faults';
import type { PlanFile } from './plan';
import type { RelationTargets } from './relations';
import { faultReporter } from './references';

/** Every indicator, item and figure that the portrait names exists; a rise is one of points. */
export function checkPortrait(
  plan: PlanFile,
  { indicators, figures }: Pick<RelationTargets, 'indicators' | 'figures'>,
  faults: Faults,
): void {
  const { portrait } = plan.value;
  if (portrait === undefined) return;
  const tell = faultReporter(plan, faults);
  const check = (id: string, ...path: readonly (string | number)[]) => {
    if (!indicators.has(id)) tell(['portrait', ...path], `unknown indicator "${id}"`);
  };
  for (const list of ['headline', 'among', 'years'] as const)
    portrait[list].forEach((id, i) => check(id, list, i));
  portrait.judged.forEach(({ indicator }, i) => check(indicator, 'judged', i));
  portrait.rises.forEach(({ item, figure, indicator }, i) => {
    check(indicator, 'rises', i, 'indicator');
    if (plan.value.plan.every(({ id }) => id !== item))
      tell(['portrait', 'rises', i, 'item'], `unknown plan item "${item}"`);
    if (figures.every(({ id, unit }) => id !== figure || unit !== 'points'))
      tell(['portrait', 'rises', i, 'figure'], `no figure in points called "${figure}"`);
  });
}
