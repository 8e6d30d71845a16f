import type { Bounds, Point, Position } from './geometry';

/** `[lng, lat]` in degrees to the unit square of Web Mercator on the sphere, y downwards. */
export function toMercator([lng, lat]: Position): Point {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The unit square back to `[lng, lat]` in degrees. */
export function fromMercator([x, y]: Point): Position {
  const lat = 90 - (360 * Math.atan(Math.exp((y - 0.5) * 2 * Math.PI))) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

/** The bounds in Mercator's unit square: `[left, top, right, bottom]`. */
export function mercatorBox([southWest, northEast]: Bounds): readonly [
  number,
  number,
  number,
  number,
] {
  const [left, bottom] = toMercator(southWest);
  const [right, top] = toMercator(northEast);
  return [left, top, right, bottom];
}
