import polylabel from 'polylabel';
import { fromMercator, toMercator } from '../../../src/domain/mercator';
import type { Position } from '../../../src/domain/geometry';
import { round, roundPosition } from './measure';
import type { Polygon, Ring } from './shape';
import { earthRadiusMeters } from './sphere';

export interface Anchor {
  readonly at: [number, number];
  readonly radiusMeters: number;
}

const equatorMeters = 2 * Math.PI * earthRadiusMeters;
const precisionMeters = 50;
/** A label is wider than high: the best centre of a wide box differs from that of a circle. */
const aspects = [1, 2, 3, 0.5] as const;

/**
 * Where a label may stand, best first: the pole of inaccessibility, then the best centres of boxes
 * 2:1, 3:1 and 1:2, each with the radius of its free circle in metres on the ground. Worked out in
 * the Web-Mercator plane, in which the labels are drawn.
 *
 * @param avoid A ring inside the shape that has a label of its own, such as the core.
 */
export function anchorsOf(polygon: Polygon, avoid?: Ring): Anchor[] {
  const plane = [...polygon, ...(avoid ? [avoid] : [])].map((ring) => ring.map(toPlane));
  const centres = aspects.map((aspect) => {
    const [x, y] = polylabel(stretched(plane, aspect), precisionMeters);
    return [x, y / aspect] as const;
  });
  return centres
    .filter((centre, i) => centres.slice(0, i).every((other) => gap(centre, other) > 1000))
    .map((centre) => {
      const at = fromPlane(centre);
      const scale = Math.cos((at[1] * Math.PI) / 180);
      const free = Math.min(...plane.map((ring) => distanceToRing(centre, ring)));
      return { at: roundPosition(at), radiusMeters: round(free * scale, 0) };
    });
}

function stretched(plane: readonly Ring[], aspect: number): Ring[] {
  return plane.map((ring) => ring.map(([x, y]) => [x, y * aspect] as const));
}

/** Metres at the equator, north up. */
function toPlane(at: Position): Position {
  const [x, y] = toMercator(at);
  return [(x - 0.5) * equatorMeters, (0.5 - y) * equatorMeters];
}

function fromPlane([x, y]: Position): Position {
  return fromMercator([x / equatorMeters + 0.5, 0.5 - y / equatorMeters]);
}

function gap(a: Position, b: Position): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Distance in the plane from a point to the nearest edge. */
export function distanceToRing(point: Position, ring: Ring): number {
  let nearest = Infinity;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    if (a && b) nearest = Math.min(nearest, gap(point, nearestOnEdge(point, a, b)));
  }
  return nearest;
}

/** The point of an edge that is nearest to `point`, in the plane. */
export function nearestOnEdge(point: Position, a: Position, b: Position): Position {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length2;
  const t = Math.max(0, Math.min(1, along));
  return [a[0] + t * dx, a[1] + t * dy];
}
