import { join } from 'node:path';
import type { Feature } from 'geojson';
import type { Pack } from '../../../src/content/schema';
import { Faults } from '../faults';
import { readAreas } from '../tables/areas';
import { checkBorders } from './borders';
import { checkBoundaries, checkCore, checkSchematic, checkShapes } from './check';
import { composeGeometry } from './compose';
import { dissolve } from './dissolve';
import { checkedOwn } from './ownChecks';
import { isOwn, readShapes } from './read';
import { repairMeters } from './repair';
import { readRivers } from './rivers';
import { coreRing, sectorBands, type Direction } from './schematic';
import { sectorSettings, type Settings, type ShapeFile } from './settings';
import { nameOf, type Shape } from './shape';
import { snapShapes } from './snap';
import type { PackTables } from './tables';
import { buildTopology, type Boundaries } from './topology';

export interface Built {
  readonly boundaries: Boundaries;
  readonly geometry: Pack['geometry'];
}
/** Shapes in WGS84: the counties, and the prefectures around them. */
export interface Sources {
  readonly counties: readonly Shape[];
  readonly neighbours: readonly Shape[];
  readonly rivers: readonly Feature[];
}

/**
 * Reads and converts the shape files.
 *
 * @param folder The city's own folder, e.g. `geodata/jinzhong`.
 * @param packages What the paths of shape files are relative to that do not begin with `./`.
 */
export function readSources(
  settings: Settings,
  folder: string,
  faults: Faults,
  packages = 'node_modules',
): Sources {
  const areas = readAreas(folder, new Faults()).rows.map(({ value }) => value);
  const ground = { areas, settingsFile: join(folder, 'geometry.yaml') };
  const read = (source: ShapeFile) =>
    readShapes(isOwn(source) ? folder : packages, source, faults, ground);
  // What was joined of the package's files is in the country, and each area is one feature.
  const isForeign = isOwn(settings.counties) && settings.overlapMeters === undefined;
  const counties = isForeign
    ? checkedOwn(read(settings.counties), settings.counties, packages, faults)
    : read(settings.counties);
  const prefectures = settings.neighbours.map((source) => dissolve(source.code, read(source)));
  const neighbours = snapShapes(counties, prefectures, settings.snapMeters);
  return { counties, neighbours, rivers: readRivers(join(folder, 'rivers.geojson'), faults) };
}

/**
 * Shapes → topology → measurements.
 *
 * @throws {Error} with every fault found; nothing is returned that has not passed all checks.
 */
export function buildGeometry(
  sources: Sources,
  tables: PackTables,
  settings: Settings,
  faults: Faults,
): Built {
  const { areas, zones } = tables;
  const core = zones.find((zone) => zone.kind === 'core');
  const host = core?.hosts[0] ?? '';
  checkShapes(sources.counties, areas, settings, faults);
  const hostCode = areas.find((area) => area.id === host)?.code;
  const directions = directionsOf(zones);
  checkSchematic(core !== undefined, directions.length > 0, settings, faults);
  if (core !== undefined && settings.core !== undefined)
    checkCore(
      sources.counties.find(({ code }) => code === hostCode),
      settings.core,
      faults,
    );
  faults.stopIfAny();

  const idOf = new Map(areas.map((area) => [area.code, area.id]));
  const sectors = sectorSettings(settings);
  const boundaries = buildTopology(
    {
      counties: sources.counties.map((shape) => ({ ...shape, id: idOf.get(shape.code) ?? '' })),
      neighbours: sources.neighbours,
      core:
        core === undefined || settings.core === undefined
          ? null
          : { id: core.id, ring: coreRing(settings.core) },
      bands: sectors === null ? [] : directions.flatMap((one) => sectorBands(one, sectors)),
      rivers: sources.rivers,
    },
    wingsOf(tables),
    settings,
  );
  checkBoundaries(boundaries, tables, settings, faults);
  const names = new Map(sources.counties.map((shape) => [shape.code, nameOf(shape)]));
  checkBorders(boundaries, settings, faults, names);
  if (faults.list.length > 0 && isOwn(settings.counties) && settings.counties.repair !== true)
    faults.add('geometry.yaml', null, mendingHint);
  faults.stopIfAny();
  const places = { host, directions };
  return {
    boundaries,
    geometry: composeGeometry(boundaries, sources.counties, tables, places, settings),
  };
}

/** The groups that each area is in, the smallest first. */
function wingsOf({ areas, wings }: PackTables): ReadonlyMap<string, readonly string[]> {
  const parentOf = new Map(wings.map(({ id, parent = '' }) => [id, parent]));
  const chain = (wing: string): readonly string[] =>
    wing === '' ? [] : [wing, ...chain(parentOf.get(wing) ?? '')];
  return new Map(areas.flatMap(({ id, wing }) => (wing === '' ? [] : [[id, chain(wing)]])));
}

const mendingHint = `相邻的县（区、市）没有共用同一条边界时，写 repair: true 可把相距${repairMeters}米以内的并拢。With repair: true borders within ${repairMeters} m become one.`;

function directionsOf(zones: PackTables['zones']): readonly Direction[] {
  return zones.flatMap(({ id, kind, bearing }) =>
    kind === 'extension' && bearing !== null ? [{ id, bearing }] : [],
  );
}
