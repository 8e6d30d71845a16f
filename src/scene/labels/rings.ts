import type { Point, Size } from '../../domain/words';
import type { Box } from './place';

/** A ring of points in CSS pixels, the outline of an area. */
export type Ring = readonly Point[];

/** Points are tried this near each other at the nearest, and so many across a shape at most. */
const leastStridePixels = 8;
const mostAcross = 18;

/** The even-odd rule. */
export function contains(ring: Ring, [x, y]: Point): boolean {
  let isInside = false;
  let [lastX, lastY] = ring[ring.length - 1] ?? [0, 0];
  for (const [nextX, nextY] of ring) {
    if (nextY > y !== lastY > y && x < ((lastX - nextX) * (y - nextY)) / (lastY - nextY) + nextX) {
      isInside = !isInside;
    }
    [lastX, lastY] = [nextX, nextY];
  }
  return isInside;
}

/** True when the box's corners and the middles of its long sides lie in the ring. */
export function liesInside([left, top, right, bottom]: Box, ring: Ring): boolean {
  const middle = (left + right) / 2;
  const half = (top + bottom) / 2;
  const corners: Ring = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
    [middle, top],
    [middle, bottom],
    [left, half],
    [right, half],
  ];
  return corners.every((corner) => contains(ring, corner));
}

/** True where a box and a shape have ground in common. */
export function meets(box: Box, ring: Ring): boolean {
  const middle: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return (
    contains(ring, middle) ||
    ring.some((to, index) => crosses(ring[index - 1] ?? ring[ring.length - 1] ?? to, to, box))
  );
}

/** True where any part of a line lies in the box: what of it each side of the box leaves. */
function crosses([x, y]: Point, [toX, toY]: Point, [left, top, right, bottom]: Box): boolean {
  let [enters, leaves] = [0, 1];
  const sides = [
    [toX - x, left - x, right - x],
    [toY - y, top - y, bottom - y],
  ] as const;
  for (const [run, low, high] of sides) {
    if (run === 0) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    enters = Math.max(enters, Math.min(low / run, high / run));
    leaves = Math.min(leaves, Math.max(low / run, high / run));
  }
  return enters <= leaves;
}

/** A grid of points in the part of a ring that is on screen, the nearest to a point first. */
export function pointsInside(ring: Ring, { width, height }: Size, near: Point): Ring {
  const left = Math.max(0, Math.min(...ring.map(([x]) => x)));
  const right = Math.min(width, Math.max(...ring.map(([x]) => x)));
  const top = Math.max(0, Math.min(...ring.map(([, y]) => y)));
  const bottom = Math.min(height, Math.max(...ring.map(([, y]) => y)));
  const side = Math.sqrt(Math.max(0, right - left) * Math.max(0, bottom - top));
  const stride = Math.max(leastStridePixels, side / mostAcross);
  const points: Point[] = [];
  for (let y = top + stride / 2; y < bottom; y += stride) {
    for (let x = left + stride / 2; x < right; x += stride) {
      if (contains(ring, [x, y])) points.push([x, y]);
    }
  }
  const far = ([x, y]: Point) => Math.hypot(x - near[0], y - near[1]);
  return points.sort((a, b) => far(a) - far(b));
}
