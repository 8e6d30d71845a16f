import * as v from 'valibot';
import {
  idSchema,
  localisedSchema,
  packSchema,
  planItemSchema,
  wingSchema,
  zoneSchema,
} from '../../../src/content/schema';
import type { Faults } from '../faults';
import type { SourceBook } from './sources';
import { factFileSchema } from './roles';
import { readYaml, type YamlFile } from './yamlFile';

const { landmarks, openings, strategy, siteSources, city } = packSchema.entries;

const planSchema = v.strictObject({
  id: idSchema,
  mapIndicator: idSchema,
  /** The indicator that counts the rows of `sites.csv`. */
  siteIndicator: idSchema,
  siteSources,
  city: v.strictObject({
    name: localisedSchema,
    title: localisedSchema,
    subtitle: localisedSchema,
    summary: localisedSchema,
    sources: city.entries.sources,
  }),
  wings: v.array(wingSchema),
  zones: v.array(
    v.strictObject({
      ...zoneSchema.entries,
      phrase: v.optional(zoneSchema.entries.phrase, null),
      bearing: v.optional(zoneSchema.entries.bearing, null),
      at: v.optional(zoneSchema.entries.at, null),
      facts: v.optional(v.array(factFileSchema), []),
    }),
  ),
  landmarks,
  openings,
  strategy,
  plan: v.array(planItemSchema),
});

export type Plan = v.InferOutput<typeof planSchema>;
export type PlanFile = YamlFile<Plan>;

/** The lists of the plan whose items have an id, and sources of their own. */
export const planLists = ['wings', 'zones', 'landmarks', 'openings', 'plan'] as const;

export function readPlan(folder: string, sources: SourceBook, faults: Faults): PlanFile | null {
  const plan = readYaml(folder, 'plan.yaml', planSchema, faults);
  if (plan === null) return null;
  const { file, value, lineOf } = plan;
  sources.cite(file, lineOf('siteSources'), value.siteSources);
  sources.cite(file, lineOf('city', 'sources'), value.city.sources);
  for (const list of planLists) {
    value[list].forEach((item, i) => sources.cite(file, lineOf(list, i, 'sources'), item.sources));
  }
  value.zones.forEach(({ facts }, i) =>
    facts.forEach((fact, j) =>
      sources.cite(file, lineOf('zones', i, 'facts', j, 'sources'), fact.sources),
    ),
  );
  return plan;
}
