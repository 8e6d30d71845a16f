import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { factSchema, roleSchema, type Role } from '../../../src/content/schema';
import type { Faults } from '../faults';
import { yearSchema } from './cells';
import { fillNumbers, type Numbers } from './placeholders';
import type { SourceBook } from './sources';
import { readYaml, type YamlFile } from './yamlFile';

export const factFileSchema = v.strictObject({
  ...factSchema.entries,
  year: v.nullable(yearSchema),
});
const roleFileSchema = v.strictObject({
  ...roleSchema.entries,
  facts: v.pipe(v.array(factFileSchema), v.minLength(1, 'has no fact')),
});

/** One file a county, in the order of the counties. */
export function readRoles(
  folder: string,
  areas: readonly string[],
  numbers: Numbers,
  sources: SourceBook,
  faults: Faults,
): Role[] {
  const names = areas.map((area) => `${area}.yaml`);
  for (const name of namesIn(join(folder, 'areas'))) {
    if (!names.includes(name)) faults.add(join(folder, 'areas', name), null, 'is of no known area');
  }
  return areas.flatMap((area) => {
    const file = readYaml(join(folder, 'areas'), `${area}.yaml`, roleFileSchema, faults);
    return file === null ? [] : [checkedRole(file, area, numbers, sources, faults)];
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function checkedRole(
  { file, value: role, lineOf }: YamlFile<Role>,
  area: string,
  numbers: Numbers,
  sources: SourceBook,
  faults: Faults,
): Role {
  if (role.area !== area) {
    faults.add(file, lineOf('area'), `is of "${role.area}", but the file is called ${area}.yaml`);
  }
  sources.cite(file, lineOf('sources'), role.sources);
  return {
    ...role,
    summary: fillNumbers(role.summary, area, numbers, (lang, reason) =>
      faults.add(file, lineOf('summary', lang), reason),
    ),
    facts: role.facts.map((fact, i) => {
      sources.cite(file, lineOf('facts', i, 'sources'), fact.sources);
      const text = fillNumbers(fact.text, area, numbers, (lang, reason) =>
        faults.add(file, lineOf('facts', i, 'text', lang), reason),
      );
      return { ...fact, text };
    }),
  };
}
