import { feature, mesh } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { shapeNames, type ShapeName } from '../scene/scene.ts';

/**
 * A feature by the name that the scene uses, WGS84 `[lng, lat]`. Its key is its pinyin id; bands of an extension are
 * `<zone>.<band>`.
 */
export interface Shape {
  readonly key: string;
  readonly feature: Feature<Geometry>;
}
export type Shapes = Readonly<Record<ShapeName, readonly Shape[]>>;
interface Properties {
  readonly id?: string;
  readonly band?: number;
}
export type Boundaries = Topology<Record<string, GeometryCollection<Properties>>>;

/** The boundary topology as features, by the names that the scene uses. */
export function shapesOf(boundaries: Boundaries): Shapes {
  return {
    ...(Object.fromEntries(
      shapeNames.map((name) => [name, featuresOf(boundaries, name)]),
    ) as Record<ShapeName, readonly Shape[]>),
    borders: [
      {
        key: 'borders',
        feature: { type: 'Feature', properties: {}, geometry: innerBorders(boundaries) },
      },
    ],
  };
}

/** Every shape in one collection, each with the name it goes by in the scene. */
export function collectionOf(shapes: Shapes): FeatureCollection {
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

function featuresOf(boundaries: Boundaries, name: string): readonly Shape[] {
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
function innerBorders(boundaries: Boundaries): MultiLineString {
  const counties = boundaries.objects['counties'];
  return counties === undefined
    ? { type: 'MultiLineString', coordinates: [] }
    : mesh(boundaries, counties as GeometryCollection<Properties>, (a, b) => a !== b);
}
