import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The city that is meant where none is named. */
export const defaultCity = 'jinzhong';

/** Every folder of `geodata` that is a city's. */
export function knownCities(root = 'geodata'): readonly string[] {
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'plan.yaml')))
    .toSorted();
}

/** @throws {Error} that names those there are, where one is not among them. */
export function checkedCities(ids: readonly string[]): readonly string[] {
  const known = knownCities();
  for (const id of ids)
    if (!known.includes(id))
      throw new Error(
        `没有城市“${id}”；有${known.join('、')}。新建用 npm run new-city。No such city; there are ${known.join(', ')}.`,
      );
  return [...new Set(ids)];
}

/** Where the build of a city's tables is written. */
export function distOf(id: string): string {
  return id === defaultCity ? 'geodata/dist' : join('geodata/dist/cities', id);
}
