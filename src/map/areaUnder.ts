import { geoBounds, polygonContains } from 'd3';
import type { Position } from '../domain/geometry';
import { shapes } from './shapes';

interface Boxed {
  readonly key: string;
  readonly box: readonly [west: number, south: number, east: number, north: number];
  /** Outer ring and holes of each part. */
  readonly polygons: readonly [number, number][][][];
}

let boxed: readonly Boxed[] | undefined;

/** All areas with the boxes around them, worked out once. */
function boxedAreas(): readonly Boxed[] {
  return (boxed ??= shapes.counties.flatMap(({ key, feature: { geometry } }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const polygons = (geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.coordinates) as unknown as [number, number][][][];
    const [[west, south], [east, north]] = geoBounds({
      type: 'MultiPoint',
      coordinates: polygons.flat(2),
    });
    return [{ key, box: [west, south, east, north], polygons }];
  }));
}

/** The area that a position (`[lng, lat]`) lies in; `null` where it lies in none. A box decides for all but a few of thousands. */
export function areaUnder([lng, lat]: Position): string | null {
  const at: [number, number] = [lng, lat];
  const found = boxedAreas().find(
    ({ box: [west, south, east, north], polygons }) =>
      lng >= west &&
      lng <= east &&
      lat >= south &&
      lat <= north &&
      polygons.some((rings) => rings.filter((ring) => polygonContains(ring, at)).length % 2 === 1),
  );
  return found?.key ?? null;
}
