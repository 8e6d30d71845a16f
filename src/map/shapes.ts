import { feature, mesh } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from '#boundaries';
import type { Position } from '../domain/geometry';
import { shapeNames, type ShapeName } from '../scene/scene';

/**
 * The boundary topology as features, WGS84 `[lng, lat]`, by the names the scene uses. A feature's
 * key is its pinyin id; bands of an extension are `<zone>.<band>`.
 */
export interface Shape {
  readonly key: string;
  readonly feature: Feature<Geometry>;
}

const boundaries = topology as unknown as Topology<Record<string, GeometryCollection<Properties>>>;
interface Properties {
  readonly id?: string;
  readonly band?: number;
}

export const shapes: Readonly<Record<ShapeName, readonly Shape[]>> = {
  ...(Object.fromEntries(shapeNames.map((name) => [name, featuresOf(name)])) as Record<
    ShapeName,
    readonly Shape[]
  >),
  borders: [
    { key: 'borders', feature: { type: 'Feature', properties: {}, geometry: innerBorders() } },
  ],
};

/** Every shape in one collection, each with the name it goes by in the scene. */
export function shapeCollection(): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: Object.entries(shapes).flatMap(([name, each]) =>
      each.map(({ key, feature: { geometry } }) => ({
        type: 'Feature' as const,
        properties: { key, shapes: name },
        geometry,
      })),
    ),
  };
}

let byKey: ReadonlyMap<string, Shape> | undefined;
const outlines = () =>
  (byKey ??= new Map([...shapes.wings, ...shapes.counties].map((shape) => [shape.key, shape])));

/** The outer ring of the largest part of an area, and in a large pack of a group. */
export function ringOf(area: string): readonly Position[] {
  const found = LARGE_PACK ? outlines().get(area) : shapes.counties.find(({ key }) => key === area);
  const geometry = found?.feature.geometry;
  if (geometry?.type === 'Polygon') return (geometry.coordinates[0] ?? []) as unknown as Position[];
  if (geometry?.type !== 'MultiPolygon') return [];
  const rings = geometry.coordinates.map(([outer]) => outer ?? []);
  return rings.reduce((a, b) => (b.length > a.length ? b : a), []) as unknown as Position[];
}

function featuresOf(name: string): readonly Shape[] {
  const object = boundaries.objects[name];
  if (object === undefined) return [];
  const collection = feature(boundaries, object);
  const features =
    'features' in collection ? collection.features : [collection as Feature<Geometry, Properties>];
  return features.map((each) => {
    const id = each.properties?.id ?? String(each.id ?? name);
    const band = each.properties?.band;
    return { key: band === undefined ? id : `${id}.${band}`, feature: each };
  });
}

/** Lines that two areas share; each once. */
function innerBorders(): MultiLineString {
  const counties = boundaries.objects['counties'];
  return counties === undefined
    ? { type: 'MultiLineString', coordinates: [] }
    : mesh(boundaries, counties as GeometryCollection<Properties>, (a, b) => a !== b);
}
