import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { Faults } from '../../geodata/build/faults';
import {
  buildGeometry,
  readSources,
  type Built,
  type Sources,
} from '../../geodata/build/geometry/geometry';
import {
  readSettings,
  sectorSettings,
  type SectorSettings,
  type Settings,
} from '../../geodata/build/geometry/settings';
import type { PackTables } from '../../geodata/build/geometry/tables';

const folder = 'geodata/jinzhong';

export function jinzhongSettings(): Settings & SectorSettings {
  const settings = readSettings(`${folder}/geometry.yaml`, new Faults());
  const sectors = sectorSettings(settings);
  if (sectors === null) throw new Error('Jinzhong is drawn with a core and sectors.');
  return { ...settings, ...sectors };
}

export function jinzhongSources(settings = jinzhongSettings()): Sources {
  const faults = new Faults();
  const sources = readSources(settings, folder, faults);
  faults.stopIfAny();
  return sources;
}

/** The areas as the table has them, and a core with an extension to each side. */
export function jinzhongTables(): PackTables {
  const rows: Record<string, string>[] = parse(readFileSync(`${folder}/areas.csv`), {
    columns: true,
  });
  const extensions = ['north', 'east', 'south', 'west'].map((side, i) => ({
    id: `valley-${side}`,
    kind: 'extension' as const,
    bearing: i * 90,
    hosts: ['yuci'],
  }));
  return {
    areas: rows.map(({ id = '', code = '', group = '' }) => ({ id, code, wing: group })),
    wings: [{ id: 'plain' }, { id: 'east-mountain' }],
    zones: [{ id: 'valley', kind: 'core', bearing: null, hosts: ['yuci'] }, ...extensions],
  };
}

export function buildJinzhong(): Built {
  const settings = jinzhongSettings();
  return buildGeometry(jinzhongSources(settings), jinzhongTables(), settings, new Faults());
}

let built: Built | undefined;
/** One build for all tests that only look at it. */
export function builtJinzhong(): Built {
  return (built ??= buildJinzhong());
}
