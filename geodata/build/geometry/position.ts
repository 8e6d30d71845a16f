import type { Position } from '../../../src/domain/geometry';
import { positionText } from './ring';
import { edgesOf, type Polygon, type Ring } from './shape';

/** The country's farthest points, with some sea around. */
const country = { west: 73, east: 136, south: 3, north: 54 } as const;

/**
 * Why positions are not `[lng, lat]` in degrees within the country, in both languages and with the first such
 * position; `null` where they are.
 */
export function misplacement(polygons: readonly Polygon[]): string | null {
  const positions = polygons.flat(2);
  const wrong = positions.find((at) => !isInCountry(at));
  if (wrong === undefined) return positions.length === 0 ? '没有图形。It is empty.' : null;
  const [x, y] = wrong;
  if (!Number.isFinite(x) || !Number.isFinite(y))
    return '有不是数字的坐标。A position is no number.';
  const at = positionText(wrong);
  if (Math.abs(x) > 180 || Math.abs(y) > 180)
    return `坐标${at}像是以米计的投影坐标，请先在GIS里转成经纬度。It seems projected, in metres.`;
  if (isInCountry([y, x]))
    return `坐标${at}的经度和纬度写反了，应为经度在前。Longitude and latitude are swapped.`;
  return `坐标${at}不在中国范围内。It lies outside the country.`;
}

const isInCountry = ([lng, lat]: Position) =>
  lng > country.west && lng < country.east && lat > country.south && lat < country.north;

/** A position that is there twice in a row says nothing. */
export function withoutDoubles(ring: Ring): Ring {
  return ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]?.[0] || y !== ring[i - 1]?.[1]);
}

/**
 * Outer rings counter-clockwise, holes clockwise (RFC 7946): a border that two areas share is then walked both ways,
 * and the city's outline is one line.
 */
export function wound(polygon: Polygon): Polygon {
  return polygon.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring : ring.toReversed()));
}

/** In the plane of degrees; positive where the ring runs counter-clockwise. */
function signedArea(ring: Ring): number {
  return edgesOf(ring).reduce((sum, [[x, y], [toX, toY]]) => sum + (x * toY - toX * y), 0);
}
