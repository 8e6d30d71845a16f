import type { Position } from './geometry';

/** Radius in metres of the sphere with the area of the WGS84 ellipsoid (authalic radius). */
export const earthRadiusMeters = 6_371_007.181;

const toRadians = Math.PI / 180;

/** Great-circle distance on the authalic sphere (haversine); within 0.3 % of the ellipsoid's. */
export function distanceMeters([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const dLat = ((lat2 - lat1) * toRadians) / 2;
  const dLng = ((lng2 - lng1) * toRadians) / 2;
  const cosines = Math.cos(lat1 * toRadians) * Math.cos(lat2 * toRadians);
  const h = Math.sin(dLat) ** 2 + cosines * Math.sin(dLng) ** 2;
  return 2 * earthRadiusMeters * Math.asin(Math.sqrt(h));
}
