import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { balanceSchema, planItemSchema, wingTaskSchema } from '../../../src/content/planSchema';
import { portraitSchema } from '../../../src/content/portraitSchema';
import {
  idSchema,
  localisedSchema,
  packSchema,
  wingSchema,
  zoneSchema,
} from '../../../src/content/schema';
import type { Faults } from '../faults';
import type { SourceBook } from './sources';
import { factFileSchema } from './roles';
import { readYaml, type Path } from './yamlFile';

const { openings, strategy, city } = packSchema.entries;

const planSchema = v.strictObject({
  id: idSchema,
  mapIndicator: v.optional(idSchema),
  /** The indicator that counts the rows of `sites.csv`. */
  siteIndicator: v.optional(v.nullable(idSchema), null),
  siteSources: v.optional(v.array(idSchema), []),
  city: v.pipe(
    v.strictObject({
      level: city.entries.level,
      name: localisedSchema,
      title: v.optional(localisedSchema),
      subtitle: v.optional(v.nullable(localisedSchema), null),
      summary: v.optional(v.nullable(localisedSchema), null),
      timeZone: v.optional(city.entries.timeZone, 'Asia/Shanghai'),
      sources: v.optional(v.array(idSchema), []),
    }),
    v.transform((one) => ({ ...one, title: one.title ?? one.name })),
  ),
  groups: v.optional(v.array(wingSchema), []),
  zones: v.optional(
    v.array(
      v.strictObject({
        ...zoneSchema.entries,
        phrase: v.optional(zoneSchema.entries.phrase, null),
        bearing: v.optional(zoneSchema.entries.bearing, null),
        extent: v.optional(zoneSchema.entries.extent, null),
        at: v.optional(zoneSchema.entries.at, null),
        facts: v.optional(v.array(factFileSchema), []),
      }),
    ),
    [],
  ),
  openings: v.optional(openings, []),
  strategy: v.optional(strategy, []),
  balance: v.optional(balanceSchema),
  portrait: v.optional(portraitSchema),
  wingTasks: v.optional(v.array(wingTaskSchema), []),
  /** Items, here or in the files of the folder `plan` that `parts` names, in that order. */
  plan: v.optional(v.array(planItemSchema), []),
  parts: v.optional(v.array(idSchema), []),
});
const partSchema = v.strictObject({ plan: v.array(planItemSchema) });

export type Plan = v.InferOutput<typeof planSchema>;

/** Where a person finds a field of the plan, whichever file it is in. */
export interface FieldLocation {
  readonly file: string;
  readonly line: number;
}
export interface PlanFile {
  readonly value: Plan;
  readonly locationOf: (...path: Path) => FieldLocation;
}

/** The lists of the plan whose items have an id, and sources of their own. */
export const planLists = ['groups', 'zones', 'openings', 'plan'] as const;

export function readPlan(folder: string, sources: SourceBook, faults: Faults): PlanFile | null {
  const plan = readFiles(folder, faults);
  if (plan === null) return null;
  const { value } = plan;
  const cite = (ids: readonly string[], ...path: Path) => {
    const { file, line } = plan.locationOf(...path);
    sources.cite(file, line, ids);
  };
  cite(value.siteSources, 'siteSources');
  cite(value.city.sources, 'city', 'sources');
  for (const list of planLists) {
    value[list].forEach((item, i) => cite(item.sources, list, i, 'sources'));
  }
  value.zones.forEach(({ facts }, i) =>
    facts.forEach((fact, j) => cite(fact.sources, 'zones', i, 'facts', j, 'sources')),
  );
  value.plan.forEach(({ checks = [] }, i) =>
    checks.forEach((check, j) => cite(check.sources, 'plan', i, 'checks', j, 'sources')),
  );
  if (value.balance) cite(value.balance.sources, 'balance', 'sources');
  return plan;
}

/** `plan.yaml` and its parts as one; `null` when one of them has a fault. */
function readFiles(folder: string, faults: Faults): PlanFile | null {
  const main = readYaml(folder, 'plan.yaml', planSchema, faults);
  if (main === null) return null;
  const own = main.value.plan.map((item, i) => ({ item, file: main, at: i }));
  for (const name of unnamed(join(folder, 'plan'), main.value.parts)) {
    faults.add(join(folder, 'plan', name), null, 'is not named in the parts of plan.yaml');
  }
  const parts = main.value.parts.map((part) =>
    readYaml(join(folder, 'plan'), `${part}.yaml`, partSchema, faults),
  );
  const rest = parts.flatMap((file) =>
    file === null ? [] : file.value.plan.map((item, i) => ({ item, file, at: i })),
  );
  if (parts.includes(null)) return null;
  const items = [...own, ...rest];
  return {
    value: { ...main.value, plan: items.map(({ item }) => item) },
    locationOf(...path) {
      const [list, index, ...within] = path;
      const found = list === 'plan' && typeof index === 'number' ? items[index] : undefined;
      if (found === undefined) return { file: main.file, line: main.lineOf(...path) };
      const { file, at } = found;
      return { file: file.file, line: file.lineOf('plan', at, ...within) };
    },
  };
}

function unnamed(folder: string, parts: readonly string[]): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => !parts.some((part) => `${part}.yaml` === name));
  } catch {
    return [];
  }
}
