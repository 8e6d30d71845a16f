import { geoArea, geoBounds, geoCentroid } from 'd3';
import type { Bounds, Position } from '../../../src/domain/geometry';
import { earthRadiusMeters } from './sphere';
import type { Polygon } from './shape';

const eccentricity2 = 0.006_694_379_990_14;
const eccentricity = Math.sqrt(eccentricity2);
const toRadians = Math.PI / 180;

/**
 * Area in km² on the WGS84 ellipsoid: positions go to the authalic sphere, where area is the
 * ellipsoid's (Snyder, Map Projections: A Working Manual, 1987, eq. 3-11 and 3-12), and there the
 * spherical excess is taken. Edges are short, so geodesic and great circle agree.
 */
export function areaKm2(polygons: readonly Polygon[]): number {
  const km2 = (earthRadiusMeters / 1000) ** 2;
  return polygons.reduce((sum, polygon) => sum + polygonArea(polygon) * km2, 0);
}

export function boundsOf(polygons: readonly Polygon[]): Bounds {
  const coordinates = polygons.flat(2).map(([lng, lat]) => [lng, lat]);
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates });
  return [
    [west, south],
    [east, north],
  ];
}

/** Centre of area on the sphere; may lie outside a bent shape. */
export function centroidOf(polygons: readonly Polygon[]): Position {
  const coordinates = polygons.map((polygon) => polygon.map(clockwise));
  return geoCentroid({ type: 'MultiPolygon', coordinates });
}

/** Rounds to about a metre, so that generated files stay small and equal. */
export function roundPosition([lng, lat]: Position): [number, number] {
  return [round(lng, 5), round(lat, 5)];
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function polygonArea([outer, ...holes]: Polygon): number {
  const hole = holes.reduce((sum, ring) => sum + ringArea(ring), 0);
  return outer === undefined ? 0 : ringArea(outer) - hole;
}

/** Steradians, whichever way the ring is wound. */
function ringArea(ring: readonly Position[]): number {
  const coordinates = [ring.map(([lng, lat]) => [lng, authalicLatitude(lat)])];
  const area = geoArea({ type: 'Polygon', coordinates });
  return Math.min(area, 4 * Math.PI - area);
}

/** d3-geo takes the inside to be on the right of the ring. */
function clockwise(ring: readonly Position[], index: number): number[][] {
  const positions = ring.map(([lng, lat]) => [lng, lat]);
  const isInsideOut = geoArea({ type: 'Polygon', coordinates: [positions] }) > 2 * Math.PI;
  return isInsideOut === (index === 0) ? positions.reverse() : positions;
}

function authalicLatitude(lat: number): number {
  return Math.asin(authalicQ(Math.sin(lat * toRadians)) / authalicQ(1)) / toRadians;
}

function authalicQ(sin: number): number {
  const es = eccentricity * sin;
  const log = Math.log((1 - es) / (1 + es)) / (2 * eccentricity);
  return (1 - eccentricity2) * (sin / (1 - es ** 2) - log);
}
