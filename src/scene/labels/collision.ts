import type { Size } from '../../domain/words';
import type { Box, LabelGround, Obstacle, PlacedLabel } from './place';
import type { SceneLabel } from '../scene';
import type { Candidate } from './block';

/** CSS pixels between two boxes on a small screen; a wall needs more for its larger type. */
const leastGap = 3;
const leastMargin = 2;
/** Of the map's height. */
export const usualGap = 0.004;

/** Whether a candidate lies in the window, clear of other signs and of what is placed. */
export function fitsBeside(
  label: SceneLabel,
  placed: readonly PlacedLabel[],
  obstacles: readonly Obstacle[],
  { size }: LabelGround,
  share = usualGap,
): (candidate: Candidate) => boolean {
  const gap = Math.max(leastGap, size.height * share);
  const margin = Math.max(leastMargin, size.height * (share - usualGap));
  const taken = [...placed, ...obstacles.filter(({ id }) => id !== label.id)].map(({ box }) => box);
  const names = placed.map(({ box }) => box);
  const lines = placed.flatMap(({ leader }) => pointsAlong(leader));
  return ({ box, leader }) =>
    isWithin(box, size, margin) &&
    !taken.some((other) => touches(box, other, gap)) &&
    !lines.some((point) => touches(box, point)) &&
    !pointsAlong(leader).some((point) => names.some((name) => touches(name, point)));
}

/** A leader as a row of points, to keep names off it. */
function pointsAlong(leader: Candidate['leader']): readonly Box[] {
  if (leader === undefined) return [];
  const [[x, y], [toX, toY]] = leader;
  const count = Math.ceil(Math.hypot(toX - x, toY - y) / 6);
  return Array.from({ length: count }, (_, index): Box => {
    const share = index / count;
    const [atX, atY] = [x + (toX - x) * share, y + (toY - y) * share];
    return [atX, atY, atX, atY];
  });
}

/** Two boxes that overlap or stand nearer than the gap. */
export function touches(a: Box, b: Box, gap = leastGap): boolean {
  return a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;
}

function isWithin([left, top, right, bottom]: Box, { width, height }: Size, margin: number) {
  return left >= margin && top >= margin && right <= width - margin && bottom <= height - margin;
}
