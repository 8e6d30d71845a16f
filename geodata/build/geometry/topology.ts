import { group } from 'd3';
import { quantize } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Objects,
  Polygon,
  Properties,
  Topology,
} from 'topojson-specification';
import { collectionsOf, type Layers } from './layers';
import { outlineArcs } from './outline';
import type { Settings } from './settings';
import { earthRadiusMeters } from './sphere';

type Area = Polygon<Properties> | MultiPolygon<Properties>;
type Part = GeometryObject<Properties>;
type Collection = GeometryCollection<Properties>;
export type Boundaries = Topology<Record<string, Collection>>;

/**
 * One topology of all layers: quantised first, so that a border is one arc for both its sides,
 * then merged upwards (counties → wings → city), simplified by effective area and pruned.
 *
 * @param wingsOf The wing of each county's id, and the wings that that is part of.
 */
export function buildTopology(
  layers: Layers,
  wingsOf: ReadonlyMap<string, readonly string[]>,
  settings: Settings,
): Boundaries {
  const raw = topologyOf({ ...collectionsOf(layers) }, settings.quantisation) as Boundaries;
  const { counties, ...others } = raw.objects;
  const areas = areasOf(counties);
  const objects: Record<string, Collection> = {
    counties: { type: 'GeometryCollection', geometries: areas },
    ...(wingsOf.size > 0 && {
      wings: mergedBy(raw, areas, (county) => wingsOf.get(String(county.properties?.['id'])) ?? []),
    }),
    city: mergedBy(raw, areas, () => ['city']),
    ...others,
  };
  return simplified({ ...raw, objects }, settings);
}

/** The areas among the members of a collection. */
export function areasOf(object: Part | undefined): Area[] {
  if (object?.type !== 'GeometryCollection') return [];
  return object.geometries.filter(
    (part): part is Area => part.type === 'Polygon' || part.type === 'MultiPolygon',
  );
}

/** Unions by shared arcs; a single polygon is told as one, not as a multipolygon. */
function mergedBy(
  topology: Boundaries,
  areas: readonly Area[],
  keysOf: (area: Area) => readonly string[],
): Collection {
  const keyed = areas.flatMap((area) => keysOf(area).map((key) => [key, area] as const));
  const byKey = group(keyed, ([key]) => key);
  const geometries = [...byKey].map(([id, entries]): Area => {
    const members = entries.map(([, area]) => area);
    const arcs = outlineArcs(topology, members as (Polygon | MultiPolygon)[]);
    const [only] = arcs;
    const isSingle = arcs.length === 1 && only !== undefined;
    return isSingle ? { type: 'Polygon', id, arcs: only } : { type: 'MultiPolygon', id, arcs };
  });
  return { type: 'GeometryCollection', geometries };
}

/**
 * Visvalingam–Whyatt with a tolerance for each layer (counties before neighbours on arcs that they
 * share); the schematic layers keep every vertex. The grid stays the same before and after, so nothing moves twice.
 */
function simplified(topology: Boundaries, settings: Settings): Boundaries {
  const { toleranceM2 } = settings;
  const weighted = presimplify(topology as Topology<Objects>, sphericalTriangleArea);
  const toleranceOf = new Map<number, number>();
  const layers = [
    ['neighbours', toleranceM2.neighbours],
    ['rivers', toleranceM2.rivers],
    ['counties', toleranceM2.counties],
  ] as const;
  for (const [layer, tolerance] of layers) {
    for (const arc of arcsOf(topology.objects[layer])) toleranceOf.set(arc, tolerance);
  }
  for (const [arc, most] of finestOf(topology, settings))
    toleranceOf.set(arc, Math.min(toleranceOf.get(arc) ?? Infinity, most));
  const arcs = weighted.arcs.map((arc, index) => {
    const steradians = (toleranceOf.get(index) ?? 0) / earthRadiusMeters ** 2;
    return arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight >= steradians ? 1 : 0]);
  });
  const straight = simplify({ ...weighted, arcs }, 1);
  // An island smaller than what is straightened has no outline left, and is not drawn.
  const hasOutline = (ring: readonly number[]) =>
    new Set(ring.flatMap((arc) => straight.arcs[arc < 0 ? ~arc : arc]?.map(String))).size > 2;
  const pruned = filter(straight, hasOutline as unknown as () => boolean) as Topology<Objects>;
  const grid = topology.transform;
  return (grid ? quantize(pruned, grid) : pruned) as Boundaries;
}

/** The tolerance in m² that each arc of a small area asks for. */
function finestOf(
  topology: Boundaries,
  { counties, toleranceShare }: Settings,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (toleranceShare === undefined) return found;
  for (const area of areasOf(topology.objects['counties'])) {
    const most = (counties.areasKm2[String(area.id)] ?? Infinity) * 1e6 * toleranceShare;
    for (const arc of arcsOf(area)) found.set(arc, Math.min(found.get(arc) ?? Infinity, most));
  }
  return found;
}

/** Indices of the arcs that an object uses, a reversed arc by its own index. */
export function arcsOf(object: Part | undefined): readonly number[] {
  if (object === undefined || object.type === null) return [];
  if (object.type === 'GeometryCollection') return object.geometries.flatMap(arcsOf);
  if (!('arcs' in object)) return [];
  return object.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}
