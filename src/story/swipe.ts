import type { Point } from '../domain/geometry';

/** CSS pixels a finger must go sideways, and how much further than up or down. */
const leastPixels = 56;
const leastSlant = 2;

/** A finger to the left turns onwards, to the right back, as a page does. */
export function swipeOf(from: Point, to: Point): 'next' | 'back' | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (Math.abs(dx) < leastPixels || Math.abs(dx) < leastSlant * Math.abs(dy)) return null;
  return dx < 0 ? 'next' : 'back';
}
