import { polygonContains } from 'd3';
import type { Point, Size } from '../../domain/geometry';
import type { SceneLabel } from '../scene';
import { isWall } from './sizes';
import type {
  Box,
  Candidate,
  LabelContext,
  LabelShape,
  Obstacle,
  PlacedLabel,
  Ring,
} from './types';

/** CSS pixels between two boxes on a small screen; a wall needs more for its larger type. */
const leastGap = 3;
const leastMargin = 2;
/** A wall's edge may be cut off by what throws it; a share of the map's height. */
const wallMargin = 0.014;
/** Of the map's height. */
export const usualGap = 0.004;

/** Whether a candidate lies in the window, clear of other signs and of what is placed. */
export function fitsBeside(
  label: SceneLabel,
  placed: readonly PlacedLabel[],
  obstacles: readonly Obstacle[],
  context: LabelContext,
  share = usualGap,
): (candidate: Candidate) => boolean {
  const { size } = context;
  // Rather a value near the edge of a map than a map that has not all of them.
  const isKept = isWall(context) && label.isValueSought !== true;
  const gap = Math.max(leastGap, size.height * share);
  const margin = Math.max(leastMargin, isKept ? size.height * wallMargin : 0);
  const taken = [...placed, ...obstacles.filter(({ id }) => id !== label.id)].map(({ box }) => box);
  const names = placed.map(({ box }) => grown(box));
  const leaders = placed.flatMap(({ leader }) => (leader === undefined ? [] : [leader]));
  return ({ box, leader }) =>
    isWithin(box, size, margin) &&
    !taken.some((other) => collides(box, other, gap)) &&
    !leaders.some((line) => crosses(...line, grown(box))) &&
    (leader === undefined || !names.some((name) => crosses(...leader, name)));
}

const grown = ([left, top, right, bottom]: Box): Box => [
  left - leastGap,
  top - leastGap,
  right + leastGap,
  bottom + leastGap,
];

/** Two boxes that overlap or stand nearer than the gap. */
export function collides(a: Box, b: Box, gap = leastGap): boolean {
  return a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;
}

function isWithin([left, top, right, bottom]: Box, { width, height }: Size, margin: number) {
  return left >= margin && top >= margin && right <= width - margin && bottom <= height - margin;
}

/** Whether a point lies in a ring. D3 asks for arrays that may be written to, and only reads them. */
export function contains(ring: Ring, at: Point): boolean {
  return polygonContains(ring as [number, number][], at as [number, number]);
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
export function meets(box: Box, { ring, box: whole }: LabelShape): boolean {
  if (!collides(box, whole, 0)) return false;
  const middle: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return (
    contains(ring, middle) ||
    ring.some((to, index) => crosses(ring[index - 1] ?? ring[ring.length - 1] ?? to, to, box))
  );
}

/** True where any part of a line lies in the box: what of it each side of the box leaves. */
function crosses([x, y]: Point, [toX, toY]: Point, [left, top, right, bottom]: Box): boolean {
  const isBeyond = (from: number, to: number, low: number, high: number) =>
    (from < low && to < low) || (from > high && to > high);
  if (isBeyond(x, toX, left, right) || isBeyond(y, toY, top, bottom)) return false;
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

/** @param margin How far inside the edges at least, CSS pixels; below 0 so far beyond them at most. */
export function isInSight([x, y]: Point, { width, height }: Size, margin = 0): boolean {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}
