import { Faults } from '../../geodata/build/faults';
import { readCityPack } from '../../geodata/build/pack';
import type { Localised } from '../../src/domain/lang';

export const folder = 'geodata/jinzhong';
export type Tables = ReturnType<typeof readCityPack>;

/** Read once: the tests only look at it. */
const tables = readTables();

export function readJinzhong(): Tables {
  return tables;
}

/** @throws {Error} with every fault of the pack. */
function readTables(): Tables {
  const faults = new Faults();
  const read = readCityPack(folder, faults);
  faults.stopIfAny();
  return read;
}

/** One value an area, by its id. */
export function valuesByArea(
  { areas, series }: Tables,
  indicator: string,
  year: number,
): ReadonlyMap<string, number | null> {
  const one = series.find((item) => item.indicator === indicator && item.year === year);
  return new Map(areas.map(({ id }, i) => [id, one?.values[i] ?? null]));
}

/** The values of a wing's areas added up; not a number where one is missing. */
export function sumOfWing(tables: Tables, wing: string, indicator: string, year: number): number {
  const values = valuesByArea(tables, indicator, year);
  const members = tables.areas.filter((area) => area.wing === wing);
  return members.reduce((sum, { id }) => sum + (values.get(id) ?? NaN), 0);
}

/** Every pair of texts, with the path to it. */
export function textsIn(value: unknown, path = ''): readonly (readonly [string, Localised])[] {
  if (isLocalised(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => textsIn(field, `${path}/${key}`));
}

function isLocalised(value: unknown): value is Localised {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}
