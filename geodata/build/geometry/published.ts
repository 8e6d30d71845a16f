import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Position } from '../../../src/domain/geometry';
import type { Polygon } from './shape';
import type { Boundaries } from './topology';

/** A feature as the map will draw it, read back from the topology. */
export interface PublishedArea {
  /** The feature's id: an official code, or an id of our own. */
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly polygons: readonly Polygon[];
}

/** The areas of one object of the topology; positions are `[lng, lat]` in degrees, WGS84. */
export function publishedAreas(boundaries: Boundaries, layer: string): readonly PublishedArea[] {
  const object = boundaries.objects[layer];
  if (object === undefined) return [];
  return feature(boundaries, object).features.flatMap(({ id, properties, geometry }) => {
    const base = { id: String(id), properties: properties ?? {} };
    if (geometry.type === 'Polygon') {
      const coordinates = [geometry.coordinates];
      return [{ ...base, polygons: polygonsFrom({ type: 'MultiPolygon', coordinates }) }];
    }
    return geometry.type === 'MultiPolygon' ? [{ ...base, polygons: polygonsFrom(geometry) }] : [];
  });
}

/** GeoJSON's positions as pairs. */
export function polygonsFrom({ coordinates }: MultiPolygon): readonly Polygon[] {
  return coordinates.map((polygon) =>
    polygon.map((ring) => ring.map(([lng = NaN, lat = NaN]): Position => [lng, lat])),
  );
}
