import type { Localised } from '../../../src/domain/lang';
import type { Faults } from '../faults';
import { fillNumbers, type Numbers } from '../../../src/content/placeholders';
import type { Plan, PlanFile } from './plan';
import type { Path } from './yamlFile';

/** The plan with the numbers of the tables in its texts; a zone and an item have none of their own. */
export function fillPlan({ value, locationOf }: PlanFile, numbers: Numbers, faults: Faults): Plan {
  const fill = (text: Localised, place: string, ...path: Path) =>
    fillNumbers(text, place, numbers, (lang, reason) => {
      const { file, line } = locationOf(...path, lang);
      faults.add(file, line, reason);
    });
  return {
    ...value,
    city: {
      ...value.city,
      summary: value.city.summary && fill(value.city.summary, 'city', 'city', 'summary'),
    },
    groups: value.groups.map((group, i) => ({
      ...group,
      summary: fill(group.summary, group.id, 'groups', i, 'summary'),
    })),
    zones: value.zones.map((zone, i) => ({
      ...zone,
      summary: fill(zone.summary, zone.id, 'zones', i, 'summary'),
      facts: zone.facts.map((fact, j) => ({
        ...fact,
        text: fill(fact.text, zone.id, 'zones', i, 'facts', j, 'text'),
      })),
    })),
    plan: value.plan.map((item, i) => {
      const { brief, explanation, note, checks } = item;
      return {
        ...item,
        name: fill(item.name, item.id, 'plan', i, 'name'),
        summary: fill(item.summary, item.id, 'plan', i, 'summary'),
        ...(brief && { brief: fill(brief, item.id, 'plan', i, 'brief') }),
        ...(explanation && { explanation: fill(explanation, item.id, 'plan', i, 'explanation') }),
        ...(note && { note: fill(note, item.id, 'plan', i, 'note') }),
        ...(checks && {
          checks: checks.map((check, j) => ({
            ...check,
            says: fill(check.says, item.id, 'plan', i, 'checks', j, 'says'),
            found: fill(check.found, item.id, 'plan', i, 'checks', j, 'found'),
          })),
        }),
      };
    }),
    ...(value.balance && {
      balance: { ...value.balance, note: fill(value.balance.note, 'city', 'balance', 'note') },
    }),
  };
}
