import { join } from 'node:path';
import { Faults } from '../../geodata/build/faults';
import { buildGeometry, readSources } from '../../geodata/build/geometry/geometry';
import { readSettings } from '../../geodata/build/geometry/settings';
import { readCityPack } from '../../geodata/build/pack';
import type { Pack } from '../../src/content/schema';

const folder = 'tests/fixtures/toy';
let built: Pack | null = null;

/** The toy city of `tests/fixtures/toy`, read and drawn as a real one. A new copy for every call. */
export function toyPack(): Pack {
  built ??= build();
  return structuredClone(built);
}

function build(): Pack {
  const faults = new Faults();
  const settings = readSettings(join(folder, 'geometry.yaml'), faults);
  const sources = readSources(settings, folder, faults);
  const tables = readCityPack(folder, faults);
  faults.stopIfAny();
  return { ...tables, geometry: buildGeometry(sources, tables, settings, faults).geometry };
}
