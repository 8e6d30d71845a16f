import { membersOf } from '../../../src/content/nesting';
import type { Pack } from '../../../src/content/schema';
import { neighboursOf } from './adjacency';
import { anchorsOf } from './anchors';
import { directionFrom } from './direction';
import { areaKm2, boundsOf, centroidOf, round, roundPosition } from './measure';
import { publishedAreas, type PublishedArea } from './published';
import { coreRadiusMeters, sectorLabel, type Direction } from './schematic';
import type { PackTables } from './tables';
import { sectorSettings, type Settings } from './settings';
import type { Polygon, Shape } from './shape';
import type { Boundaries } from './topology';

type Geometry = Pack['geometry'];
type Span = Geometry['city'];

/**
 * What the pack says about shapes: places from the published topology, areas from the converted
 * shapes before simplification.
 *
 * @param host The id of the county that the core lies in.
 */
export function composeGeometry(
  boundaries: Boundaries,
  shapes: readonly Shape[],
  tables: PackTables,
  { host, directions }: { readonly host: string; readonly directions: readonly Direction[] },
  settings: Settings,
): Geometry {
  const { areas, wings } = tables;
  const sizeOf = new Map(shapes.map((shape) => [shape.code, areaKm2(shape.polygons)]));
  const sum = (codes: readonly string[]) =>
    codes.reduce((total, code) => total + (sizeOf.get(code) ?? 0), 0);
  const neighbours = neighboursOf(boundaries);
  const counties = byId(boundaries, 'counties');
  const wingShapes = byId(boundaries, 'wings');
  const sectors = sectorSettings(settings);
  const core = polygonsOf(byId(boundaries, 'core').values().next().value);
  const extensions = publishedAreas(boundaries, 'extensions');
  return {
    city: spanOf(polygonsOf(byId(boundaries, 'city').get('city')), sum(areas.map((a) => a.code))),
    wings: Object.fromEntries(
      wings.map(({ id }) => {
        const members = membersOf(tables, id).map((area) => area.code);
        return [id, spanOf(polygonsOf(wingShapes.get(id)), sum(members))];
      }),
    ),
    areas: Object.fromEntries(
      areas.map(({ id, code }) => {
        const polygons = polygonsOf(counties.get(code));
        const span = spanOf(polygons, sum([code]));
        const largest = largestOf(polygons);
        return [
          id,
          {
            ...span,
            anchors: anchorsOf(largest, id === host ? core[0]?.[0] : undefined),
            neighbours: [...(neighbours.get(id) ?? [])],
            fromCore:
              settings.core === undefined
                ? null
                : directionFrom(settings.core.center, span.centroid, id === host),
          },
        ];
      }),
    ),
    core:
      settings.core === undefined
        ? null
        : {
            center: roundPosition(settings.core.center),
            radiusMeters: round(coreRadiusMeters(settings.core), 0),
            areaKm2: round(areaKm2(core), 1),
            bounds: boundsIn(core),
          },
    extensions: Object.fromEntries(
      directions.flatMap((direction) => {
        if (sectors === null) return [];
        const bands = extensions.filter((band) => band.properties['id'] === direction.id);
        const label = roundPosition(sectorLabel(direction, sectors));
        const fades = bands
          .sort((a, b) => Number(a.properties['band']) - Number(b.properties['band']))
          .map(({ properties }) => Number(properties['fade']));
        const bounds = boundsIn(bands.flatMap((b) => b.polygons));
        return [[direction.id, { bounds, label, fades }]];
      }),
    ),
  };
}

function byId(boundaries: Boundaries, layer: string): ReadonlyMap<string, PublishedArea> {
  return new Map(publishedAreas(boundaries, layer).map((shape) => [shape.id, shape]));
}

function polygonsOf(shape: PublishedArea | undefined): readonly Polygon[] {
  return shape?.polygons ?? [];
}

/** The part that a name stands in. */
function largestOf(polygons: readonly Polygon[]): Polygon {
  const [first = [], ...rest] = polygons;
  if (rest.length === 0) return first;
  const sizes = polygons.map((polygon) => ({ polygon, km2: areaKm2([polygon]) }));
  return sizes.reduce((a, b) => (b.km2 > a.km2 ? b : a)).polygon;
}

function spanOf(polygons: readonly Polygon[], km2: number): Span {
  return {
    bounds: boundsIn(polygons),
    centroid: roundPosition(centroidOf(polygons)),
    areaKm2: round(km2, 1),
  };
}

function boundsIn(polygons: readonly Polygon[]): Span['bounds'] {
  const [southWest, northEast] = boundsOf(polygons);
  return [roundPosition(southWest), roundPosition(northEast)];
}
