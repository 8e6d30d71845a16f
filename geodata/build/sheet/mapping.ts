import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Faults } from '../faults';
import { readYaml, type YamlFile } from '../tables/yamlFile';

/** The folder of a pack that has tables of others and, beside each, what is taken from it. */
export const tablesFolder = 'tables';

const line = v.union([v.string(), v.number()]);
/** A field that a person has yet to fill in. */
const text = v.optional(v.nullable(v.union([v.string(), v.pipe(v.number(), v.transform(String))])));

/** `tables/‹name›.yaml`: which cells of a table are which numbers. Rows are written `5`, columns `C`. */
export const mappingSchema = v.strictObject({
  /** A file beside this one. */
  file: v.string(),
  sheet: v.optional(v.nullable(v.string())),
  areasIn: v.picklist(['rows', 'columns']),
  names: line,
  heads: v.array(line),
  /** The first and the last line of areas. */
  lines: v.tuple([line, line]),
  source: v.optional(
    v.nullable(
      v.union([
        v.string(),
        v.strictObject({
          title: text,
          publisher: text,
          year: text,
          title_en: text,
          publisher_en: text,
          url: text,
          confidence: v.optional(v.picklist(['high', 'medium', 'low'])),
        }),
      ]),
    ),
  ),
  /** Name as it stands → id of an area, `city`, `skip`, or `?`, which asks. */
  areas: v.record(v.string(), v.string()),
  indicators: v.array(
    v.strictObject({
      at: line,
      says: v.string(),
      name: text,
      english: text,
      id: text,
      unit: text,
      year: v.optional(v.nullable(v.union([v.number(), v.string()]))),
      kind: text,
      adds: v.boolean(),
    }),
  ),
  note: text,
});

export type Mapping = v.InferOutput<typeof mappingSchema>;
export type MappedIndicator = Mapping['indicators'][number];

/** Every mapping of a pack that can be read, in the order of their names. */
export function readMappings(folder: string, faults: Faults): readonly YamlFile<Mapping>[] {
  const tables = join(folder, tablesFolder);
  if (!existsSync(tables)) return [];
  return readdirSync(tables)
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .flatMap((name) => readYaml(tables, name, mappingSchema, faults) ?? []);
}

/** A name as it is compared: one width, no spaces. */
export const bareName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');
