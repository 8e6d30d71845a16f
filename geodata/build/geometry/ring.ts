import type { Position } from '../../../src/domain/geometry';
import { edgesOf, type Ring } from './shape';

/** Why a ring is no closed line, in words that follow "ring"; `null` where it is one. */
export function brokenRing(ring: Ring): string | null {
  if (ring.length < 4) return `has ${ring.length} positions, at least 4 are needed`;
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return 'is not closed';
  return null;
}

/** Where a closed ring meets itself, in words that follow "ring"; `null` where it does not. */
export function ringCrossing(ring: Ring): string | null {
  const edges = crossingEdges(ring);
  if (edges === null) return null;
  return `crosses or touches itself near ${positionText(meetingOf(ring, ...edges))}`;
}

/** A position in words, for fault messages. */
export function positionText([lng, lat]: Position): string {
  return `${lng.toFixed(4)}, ${lat.toFixed(4)}`;
}

/** The first two edges that meet and are no neighbours, each by the place of its start; `null` where none do. */
export function crossingEdges(ring: Ring): readonly [number, number] | null {
  const edges = edgesOf(ring);
  const last = edges.length - 1;
  const reaches = edges.map(([a, b], at) => ({
    at,
    west: Math.min(a[0], b[0]),
    east: Math.max(a[0], b[0]),
  }));
  // From west to east: an edge can only meet those that begin before it ends.
  const sorted = reaches.toSorted((one, other) => one.west - other.west);
  let found: readonly [number, number] | null = null;
  for (const [place, { at, east }] of sorted.entries())
    for (let next = place + 1; next <= last; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.west > east) break;
      const [i, j] = at < other.at ? [at, other.at] : [other.at, at];
      const [one, two] = [edges[i], edges[j]];
      const areNeighbours = j - i === 1 || (i === 0 && j === last);
      const isLater = found !== null && (i > found[0] || (i === found[0] && j > found[1]));
      if (!one || !two || areNeighbours || isLater) continue;
      if (doMeet(...one, ...two)) found = [i, j];
    }
  return found;
}

/** Where two edges meet, in the plane of degrees; for two that lie on one line the start of the second. */
export function meetingOf(ring: Ring, i: number, j: number): Position {
  const [a, b, c, d] = [ring[i], ring[i + 1], ring[j], ring[j + 1]];
  if (!a || !b || !c || !d) return [NaN, NaN];
  const cross = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
  if (cross === 0) return c;
  const t = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / cross;
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

function doMeet(a: Position, b: Position, c: Position, d: Position): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0]))
    return false;
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1]))
    return false;
  return (
    Math.sign(turn(a, b, c)) * Math.sign(turn(a, b, d)) <= 0 &&
    Math.sign(turn(c, d, a)) * Math.sign(turn(c, d, b)) <= 0
  );
}

/** Positive where a → b → c turns left. */
function turn(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
