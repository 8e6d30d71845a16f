import { Faults } from '../../geodata/build/faults';
import type { Sources } from '../../geodata/build/geometry/geometry';
import { buildGeometry } from '../../geodata/build/geometry/geometry';
import { areaKm2 } from '../../geodata/build/geometry/measure';
import type { Settings } from '../../geodata/build/geometry/settings';
import type { Ring, Shape } from '../../geodata/build/geometry/shape';
import type { PackTables } from '../../geodata/build/geometry/tables';

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

/** Three counties in a row, west to east. */
export function toyShapes(): readonly Shape[] {
  return ['990001', '990002', '990003'].map((code, i) =>
    toyShape(code, square(Number((110 + i * 0.4).toFixed(1)), 37)),
  );
}

export function toyTables(): PackTables {
  const row = (id: string, code: string, wing: string) => ({ id, code, wing });
  return {
    areas: [
      row('west', '990001', 'low'),
      row('middle', '990002', 'low'),
      row('east', '990003', 'high'),
    ],
    wings: [{ id: 'low' }, { id: 'high' }],
    zones: [
      { id: 'valley', kind: 'core', bearing: null, hosts: ['middle'] },
      { id: 'valley-north', kind: 'extension', bearing: 0, hosts: ['middle'] },
    ],
  };
}

/** Expects the sizes that the undamaged toy shapes have. */
export function toySettings(): Settings {
  const areasKm2 = Object.fromEntries(toyShapes().map((s) => [s.code, areaKm2(s.polygons)]));
  return {
    counties: { file: 'toy.json', sha256: '0'.repeat(64), areasKm2 },
    neighbours: [],
    snapMeters: 100,
    quantisation: 100_000,
    toleranceM2: { counties: 1, neighbours: 1, rivers: 1 },
    core: { center: [110.6, 37.2], areaKm2: 66, vertices: 128 },
    extensions: { widthDegrees: 60, reachMeters: 15_000, bands: 6, fade: [1, 0.1] },
  };
}

export function toySources(counties = toyShapes()): Sources {
  return { counties, neighbours: [], rivers: [] };
}

/** The toy sources with another outline for the county in the middle. */
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
