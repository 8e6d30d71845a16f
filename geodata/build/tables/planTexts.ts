import type { Localised } from '../../../src/domain/words';
import type { Faults } from '../faults';
import { fillNumbers, type Numbers } from './placeholders';
import type { Plan, PlanFile } from './plan';
import type { Path } from './yamlFile';

/** The plan with the numbers of the tables in its texts; a zone and an item have none of their own. */
export function fillPlan(
  { file, value, lineOf }: PlanFile,
  numbers: Numbers,
  faults: Faults,
): Plan {
  const fill = (text: Localised, place: string, ...path: Path) =>
    fillNumbers(text, place, numbers, (lang, reason) =>
      faults.add(file, lineOf(...path, lang), reason),
    );
  return {
    ...value,
    city: { ...value.city, summary: fill(value.city.summary, 'city', 'city', 'summary') },
    wings: value.wings.map((wing, i) => ({
      ...wing,
      summary: fill(wing.summary, wing.id, 'wings', i, 'summary'),
    })),
    zones: value.zones.map((zone, i) => ({
      ...zone,
      summary: fill(zone.summary, zone.id, 'zones', i, 'summary'),
      facts: zone.facts.map((fact, j) => ({
        ...fact,
        text: fill(fact.text, zone.id, 'zones', i, 'facts', j, 'text'),
      })),
    })),
    plan: value.plan.map((item, i) => ({
      ...item,
      summary: fill(item.summary, item.id, 'plan', i, 'summary'),
    })),
  };
}
