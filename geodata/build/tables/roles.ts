import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Role, WingTask } from '../../../src/content/schema';
import { factSchema, roleSchema } from '../../../src/content/roleSchema';
import type { Localised } from '../../../src/domain/lang';
import type { Faults } from '../faults';
import { yearSchema } from './cells';
import { fillNumbers, type Numbers } from '../../../src/content/placeholders';
import type { SourceBook } from './sources';
import { readYaml, type Path, type YamlFile } from './yamlFile';

export const factFileSchema = v.strictObject({
  ...factSchema.entries,
  year: v.nullable(yearSchema),
});
const roleFileSchema = v.strictObject({
  ...roleSchema.entries,
  facts: v.pipe(v.array(factFileSchema), v.minLength(1, 'has no fact')),
});

/** One file a county, in the order of the counties, or none at all; one with a fault is left out. */
export function readRoles(
  folder: string,
  areas: readonly string[],
  numbers: Numbers,
  sources: SourceBook,
  faults: Faults,
): YamlFile<Role>[] {
  const names = areas.map((area) => `${area}.yaml`);
  const found = namesIn(join(folder, 'areas'));
  if (found.length === 0) return [];
  for (const name of found) {
    if (!names.includes(name)) faults.add(join(folder, 'areas', name), null, 'is of no known area');
  }
  return areas.flatMap((area) => {
    const file = readYaml(join(folder, 'areas'), `${area}.yaml`, roleFileSchema, faults);
    return file === null ? [] : [checkedRole(file, area, numbers, sources, faults)];
  });
}

/** Every role has a list for each task of the wings, an empty one where nothing was found. */
export function checkTasks(
  roles: readonly YamlFile<Role>[],
  wingTasks: readonly WingTask[],
  faults: Faults,
): void {
  const known = wingTasks.map(({ id }) => id);
  for (const { file, value, lineOf } of roles) {
    for (const id of known.filter((task) => value.tasks[task] === undefined)) {
      faults.add(file, lineOf('tasks'), `tasks has no "${id}" (write [] where nothing was found)`);
    }
    for (const id of Object.keys(value.tasks).filter((task) => !known.includes(task))) {
      faults.add(file, lineOf('tasks', id), `unknown task "${id}"`);
    }
  }
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
): YamlFile<Role> {
  if (role.area !== area) {
    faults.add(file, lineOf('area'), `is of "${role.area}", but the file is called ${area}.yaml`);
  }
  const fill = (text: Localised, ...path: Path) =>
    fillNumbers(text, area, numbers, (lang, reason) =>
      faults.add(file, lineOf(...path, lang), reason),
    );
  const filled = <T extends { text: Localised; sources: string[] }>(one: T, ...path: Path): T => {
    sources.cite(file, lineOf(...path, 'sources'), one.sources);
    return { ...one, text: fill(one.text, ...path, 'text') };
  };
  sources.cite(file, lineOf('sources'), role.sources);
  if (role.class) sources.cite(file, lineOf('class', 'sources'), role.class.sources);
  const value: Role = {
    ...role,
    summary: fill(role.summary, 'summary'),
    positions: role.positions.map((one, i) => filled(one, 'positions', i)),
    tasks: Object.fromEntries(
      Object.entries(role.tasks).map(([task, list]) => [
        task,
        list.map((one, i) => filled(one, 'tasks', task, i)),
      ]),
    ),
    facts: role.facts.map((fact, i) => filled(fact, 'facts', i)),
  };
  return { file, value, lineOf };
}
