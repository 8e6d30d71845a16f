import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Faults } from '../../geodata/build/faults';
import type { Sources } from '../../geodata/build/geometry/geometry';
import { buildGeometry } from '../../geodata/build/geometry/geometry';
import { parseShapes } from '../../geodata/build/geometry/read';
import { readSettings, type Settings } from '../../geodata/build/geometry/settings';
import type { Ring, Shape } from '../../geodata/build/geometry/shape';
import type { PackTables } from '../../geodata/build/geometry/tables';
import { readCityPack } from '../../geodata/build/pack';

const folder = 'tests/fixtures/toy';

/** A square of 0.4° with its south-west corner at a position. */
export function square(west: number, south: number): Ring {
  const [east, north] = [plus(west), plus(south)];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** Without binary dust: the squares of a row must share their corners exactly. */
function plus(degrees: number): number {
  return Number((degrees + 0.4).toFixed(4));
}

export function toyShape(code: string, ring: Ring): Shape {
  return { code, name: `Toy ${code}`, polygons: [[ring]] };
}

/** The four counties of the toy city as they are drawn, their datum taken for WGS84. */
export function toyShapes(): readonly Shape[] {
  const { file } = toySettings().counties;
  return parseShapes(file, readFileSync(join(folder, file), 'utf8'), new Faults());
}

export function toyTables(): PackTables {
  return readCityPack(folder, new Faults());
}

export function toySettings(): Settings {
  return readSettings(join(folder, 'geometry.yaml'), new Faults());
}

export function toySources(counties = toyShapes()): Sources {
  return { counties, neighbours: [], rivers: [] };
}

/** The toy sources with another outline for the second county, 乙县. */
export function withSecond(ring: Ring): Sources {
  return toySources(toyShapes().map((shape, i) => (i === 1 ? toyShape(shape.code, ring) : shape)));
}

/** The fault report of a build that must fail; an empty text if it does not. */
export function reportOf(sources: Sources, settings = toySettings(), tables = toyTables()): string {
  try {
    buildGeometry(sources, tables, settings, new Faults());
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
