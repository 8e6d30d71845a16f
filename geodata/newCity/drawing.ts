import { Faults } from '../build/faults';
import { checkBoundaries } from '../build/geometry/check';
import { readSources, type Sources } from '../build/geometry/geometry';
import { areaKm2, boundsOf, round } from '../build/geometry/measure';
import { publishedAreas } from '../build/geometry/published';
import { ringCrossing } from '../build/geometry/ring';
import type { Settings, ShapeFile } from '../build/geometry/settings';
import { earthRadiusMeters } from '../build/geometry/sphere';
import { buildTopology, type Boundaries } from '../build/geometry/topology';

export interface Neighbour {
  readonly code: string;
  readonly source: ShapeFile;
}

/** A bend of the outline of Jinzhong's size is seen from so much of its area on. */
const toleranceShare = 3.7e-6;
const cellMeters = 10;
/** A quarter each time: from 60,000 m² the last is about 15. */
const mostRounds = 7;
const noTables = { areas: [], wings: [] };

/**
 * How a place is drawn where nobody has looked yet: tolerances in proportion to its size, its measured
 * areas, and the pieces and holes that it has.
 *
 * @param folder The city's own folder, for a file of its own and the names of its areas.
 * @throws {Error} where a file cannot be read as shapes.
 */
export function drawingFor(
  counties: ShapeFile,
  neighbours: readonly Neighbour[],
  packages: string,
  {
    folder = '',
    faults = new Faults(),
    joinMeters,
  }: { folder?: string; faults?: Faults; joinMeters?: number } = {},
): { readonly settings: Settings; readonly sources: Sources } {
  const unmeasured: Settings = {
    counties: { ...exact(counties), areasKm2: {} },
    neighbours: neighbours.map(({ code, source }) => ({ code, ...exact(source) })),
    pieces: 1,
    holes: 0,
    crossings: 0,
    snapMeters: 150,
    ...(joinMeters !== undefined && { overlapMeters: 2 * joinMeters }),
    quantisation: 50_000,
    toleranceM2: { counties: 1, neighbours: 1, rivers: 1 },
  };
  const sources = readSources(unmeasured, folder, faults, packages);
  faults.stopIfAny();
  const sizes = sources.counties.map(({ code, polygons }) => [code, areaKm2(polygons)] as const);
  const rings = sources.counties.flatMap(({ polygons }) => polygons.flat());
  const total = sizes.reduce((sum, [, km2]) => sum + km2, 0);
  const tolerance = nice(Math.max(200, total * 1e6 * toleranceShare));
  const settings: Settings = {
    ...unmeasured,
    crossings: rings.filter((ring) => ringCrossing(ring) !== null).length,
    counties: {
      ...unmeasured.counties,
      areasKm2: Object.fromEntries(
        sizes.map(([code, km2]) => [code, round(km2, km2 < 10 ? 3 : 1)]),
      ),
    },
    quantisation: cellsFor(sources),
    toleranceM2: {
      counties: tolerance,
      neighbours: nice(tolerance * 100),
      rivers: nice(tolerance * 7),
    },
  };
  if (joinMeters !== undefined) return { settings: { ...settings, ...joined(total) }, sources };
  const sound = { ...settings, toleranceM2: soundTolerances(sources, settings) };
  return { settings: { ...sound, ...piecesOf(sources, sound) }, sources };
}

/** A bend of a province is seen from 0.2 km² on, one of the country from 4 km² on; a district has its own measure. */
function joined(totalKm2: number): Pick<Settings, 'toleranceM2' | 'toleranceShare'> {
  const counties = nice(Math.min(4e6, Math.max(6e4, totalKm2 * 1.3)));
  return {
    toleranceShare: 0.002,
    toleranceM2: { counties, neighbours: counties * 50, rivers: counties },
  };
}

/** Into how many pieces the drawn whole falls, and how many holes it has: islands, exclaves, enclaves. */
function piecesOf(sources: Sources, settings: Settings): Pick<Settings, 'pieces' | 'holes'> {
  const whole = publishedAreas(topologyOf(sources, settings), 'city');
  const polygons = whole.flatMap((one) => one.polygons);
  return {
    pieces: polygons.length,
    holes: polygons.reduce((sum, rings) => sum + rings.length - 1, 0),
  };
}

/** The largest tolerances, from those of the settings downwards, at which no outline crosses itself. */
function soundTolerances(sources: Sources, settings: Settings): Settings['toleranceM2'] {
  let toleranceM2 = settings.toleranceM2;
  for (let round = 0; round < mostRounds; round += 1) {
    const faults = new Faults();
    checkBoundaries(topologyOf(sources, { ...settings, toleranceM2 }), noTables, settings, faults);
    const isFaulty = (layer: string) => faults.list.some(({ reason }) => reason.startsWith(layer));
    if (faults.list.length === 0) break;
    const finer = (value: number, is: boolean) => (is ? nice(Math.max(1, value / 4)) : value);
    toleranceM2 = {
      ...toleranceM2,
      counties: finer(toleranceM2.counties, isFaulty('counties') || isFaulty('city')),
      neighbours: finer(toleranceM2.neighbours, isFaulty('neighbours')),
    };
  }
  return toleranceM2;
}

function topologyOf({ counties, neighbours }: Sources, settings: Settings): Boundaries {
  const named = counties.map((shape) => ({ ...shape, id: shape.code }));
  const layers = { counties: named, neighbours, core: null, bands: [], rivers: [] };
  return buildTopology(layers, new Map(), settings);
}

/** So many cells along each axis that one is about ten metres. */
function cellsFor({ counties, neighbours }: Sources): number {
  const [[west, south], [east, north]] = boundsOf(
    [...counties, ...neighbours].flatMap((one) => one.polygons),
  );
  const degrees = Math.max(Math.abs(east - west), north - south);
  const meters = (degrees * Math.PI * earthRadiusMeters) / 180;
  return Math.min(200_000, Math.max(10_000, Math.ceil(meters / cellMeters / 10_000) * 10_000));
}

/** Two digits are enough for a choice. */
const nice = (value: number): number => Number(value.toPrecision(2));
/** Copied, so that it is nobody else's: the settings are of a file that is not written yet. */
const exact = (source: ShapeFile): ShapeFile => structuredClone(source);
