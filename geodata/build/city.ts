import { join } from 'node:path';
import type { Pack } from '../../src/content/schema';
import type { Faults } from './faults';
import { buildGeometry, readSources, type Built, type Sources } from './geometry/geometry';
import { readSettings, type Settings } from './geometry/settings';
import { codeAt } from './geometry/shape';
import { readCityPack } from './pack';
import { checkedPack } from './written';

/** All that a city's folder says, before it is drawn. */
export interface ReadCity {
  readonly settings: Settings;
  readonly sources: Sources;
  readonly tables: Omit<Pack, 'geometry'>;
}
export interface DrawnCity {
  readonly pack: Pack;
  readonly boundaries: Built['boundaries'];
}

/**
 * Settings → shapes → tables, whose places are checked against the shapes.
 *
 * @param folder The folder of the city pack, e.g. `geodata/jinzhong`.
 * @param sourcesOf Another way to the shapes, e.g. to those that were read before.
 * @throws {Error} with every fault found.
 */
export function readCity(
  folder: string,
  faults: Faults,
  sourcesOf: typeof readSources = readSources,
): ReadCity {
  const settings = readSettings(join(folder, 'geometry.yaml'), faults);
  const sources = sourcesOf(settings, folder, faults);
  const tables = readCityPack(folder, faults, (at) => codeAt(sources.counties, at));
  faults.stopIfAny();
  return { settings, sources, tables };
}

/**
 * What was read as the pack that is published.
 *
 * @param build Another way to the drawing, e.g. to the one that was made before.
 * @throws {Error} with every fault found.
 */
export function drawCity(
  { settings, sources, tables }: ReadCity,
  faults: Faults,
  build: typeof buildGeometry = buildGeometry,
): DrawnCity {
  const { boundaries, geometry } = build(sources, tables, settings, faults);
  return { boundaries, pack: checkedPack({ ...tables, geometry }, faults) };
}
