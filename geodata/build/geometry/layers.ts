import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Band } from './schematic';
import type { Polygon, Ring, Shape } from './shape';

/** Everything the topology is made of, before it is quantised and simplified. */
export interface Layers {
  /** `id` is the pinyin id. */
  readonly counties: readonly (Shape & { readonly id: string })[];
  /** Whole prefectures beyond the border. */
  readonly neighbours: readonly Shape[];
  readonly core: { readonly id: string; readonly ring: Ring } | null;
  readonly bands: readonly Band[];
  readonly rivers: readonly Feature[];
}

/** Counties and neighbours carry their official codes; the schematic layers carry ids. */
export function collectionsOf(layers: Layers): Record<string, FeatureCollection> {
  const { counties, neighbours, core, bands, rivers } = layers;
  return {
    counties: collection(counties.map((c) => feature(c.code, { id: c.id }, areaOf(c.polygons)))),
    ...(neighbours.length > 0 && { neighbours: toFeatures(neighbours) }),
    ...(core !== null && { core: collection([feature(core.id, {}, areaOf([[core.ring]]))]) }),
    ...(bands.length > 0 && {
      extensions: collection(
        bands.map(({ id, band, fade, ring }) =>
          feature(`${id}.${band}`, { id, band, fade }, areaOf([[ring]])),
        ),
      ),
    }),
    ...(rivers.length > 0 && { rivers: collection(rivers) }),
  };
}

/** Shapes with their codes as ids. */
export function toFeatures(shapes: readonly Shape[]): FeatureCollection {
  return collection(shapes.map(({ code, polygons }) => feature(code, {}, areaOf(polygons))));
}

function areaOf(polygons: readonly Polygon[]): Geometry {
  const coordinates = polygons.map((polygon) => polygon.map((ring) => ring.map((at) => [...at])));
  const [only] = coordinates;
  return coordinates.length === 1 && only !== undefined
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates };
}

function feature(id: string, properties: object, geometry: Geometry): Feature {
  return { type: 'Feature', id, properties: { ...properties }, geometry };
}

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}
