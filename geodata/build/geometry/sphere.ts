import type { Position } from '../../../src/domain/geometry';
import { earthRadiusMeters } from '../../../src/domain/sphere';

export { distanceMeters, earthRadiusMeters } from '../../../src/domain/sphere';

const toRadians = Math.PI / 180;

/** Initial compass bearing in degrees from 0 (north) clockwise to below 360. */
export function bearingDegrees([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const dLng = (lng2 - lng1) * toRadians;
  const [phi1, phi2] = [lat1 * toRadians, lat2 * toRadians];
  const y = Math.sin(dLng) * Math.cos(phi2);
  const x = Math.cos(phi1) * Math.sin(phi2) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(dLng);
  return (Math.atan2(y, x) / toRadians + 360) % 360;
}

/**
 * The direct problem on the sphere: where one stands after `meters` along a compass bearing.
 * Great-circle formula, e.g. Snyder, Map Projections: A Working Manual (1987), eq. 5-5 and 5-6.
 */
export function destination([lng, lat]: Position, bearing: number, meters: number): Position {
  const arc = meters / earthRadiusMeters;
  const [phi, azimuth] = [lat * toRadians, bearing * toRadians];
  const sin = Math.sin(phi) * Math.cos(arc) + Math.cos(phi) * Math.sin(arc) * Math.cos(azimuth);
  const y = Math.sin(azimuth) * Math.sin(arc) * Math.cos(phi);
  return [
    lng + Math.atan2(y, Math.cos(arc) - Math.sin(phi) * sin) / toRadians,
    Math.asin(sin) / toRadians,
  ];
}

/**
 * Metres east and north of `origin` in a local plane. Good to 0.1 % within 20 km, which is enough
 * to tell how far a vertex is from a border nearby.
 */
export function localPlane([lng0, lat0]: Position): (position: Position) => Position {
  const meters = earthRadiusMeters * toRadians;
  const east = meters * Math.cos(lat0 * toRadians);
  return ([lng, lat]) => [(lng - lng0) * east, (lat - lat0) * meters];
}
