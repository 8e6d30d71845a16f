import type { Point, Size } from '../../../domain/geometry';
import type { SceneLabel } from '../../scene';
import { measure, textBlocks, type TextStyle } from '../block';
import { contains } from '../collision';
import { areaSizes } from '../sizes';
import type { Candidate, LabelContext, Ring } from '../types';

/** Points are tried this near each other at the nearest, and so many across a shape at most. */
const leastStridePixels = 8;
const mostAcross = 18;
/** CSS pixels at which a value that the map is coloured by is set at least. */
const leastSoughtValue = 10.7;

/**
 * At its anchors; what a step is about may stand anywhere in its shape, and smaller. A value that the map
 * is coloured by is looked for a place anywhere, too, at its smallest and with the short name.
 */
export function* insideCandidates(
  label: SceneLabel,
  anchors: Ring,
  context: LabelContext,
  ring: Ring | null,
): Iterable<Candidate> {
  const { texts, isSubject = false, isValueSought = false } = label;
  const { smallest: least, forName, forValue } = areaSizes(label, context);
  const smallest = isValueSought ? Math.max(least, leastSoughtValue) : least;
  const [first] = anchors;
  let inside: Ring | undefined;
  /** Found when it is first asked for: most names stand on an anchor, and flights place all anew. */
  const elsewhere = () =>
    (inside ??=
      ring === null || first === undefined ? [] : pointsInside(ring, context.size, first));
  const ways = [
    ...(label.value === null ? [] : [{ value: label.value, steps: forValue }]),
    { value: null, steps: forName },
  ];
  for (const { value, steps } of ways) {
    for (const fontSize of steps) {
      const style = { fontSize, smallest };
      yield* blocksAt(texts, value, style, anchors);
      if (isSubject) yield* blocksAt(texts, value, style, elsewhere());
    }
    const style = { fontSize: steps[steps.length - 1] ?? 0, smallest };
    const short = texts.slice(-1);
    const isSought = value !== null && isValueSought && !isSubject && steps.length > 0;
    if (isSought && ring !== null && hasRoom(ring, measure(short, value, style)))
      yield* blocksAt(short, value, style, elsewhere());
  }
}

function* blocksAt(
  texts: readonly string[],
  value: string | null,
  style: TextStyle,
  places: Ring,
): Iterable<Candidate> {
  for (const text of texts) {
    const blockAt = textBlocks([text], value, style);
    for (const at of places) yield blockAt(at);
  }
}

/** Most shapes on a phone are too small at once. */
function hasRoom(ring: Ring, { width, height }: Size): boolean {
  const across = (axis: 0 | 1) => {
    const all = ring.map((point) => point[axis]);
    return Math.max(...all) - Math.min(...all);
  };
  return across(0) > width && across(1) > height;
}

/** The points in a ring, which is of one size of map, nearest to `near` first: a name is tried again with other signs about it. */
const insideOf = new WeakMap<Ring, { readonly near: Point; readonly points: Ring }>();

/** A grid of points in the part of a ring that is on screen, the nearest to a point first. */
export function pointsInside(ring: Ring, size: Size, near: Point): Ring {
  const before = insideOf.get(ring);
  if (before?.near[0] === near[0] && before.near[1] === near[1]) return before.points;
  const points = findPointsInside(ring, size, near);
  insideOf.set(ring, { near, points });
  return points;
}

function findPointsInside(ring: Ring, { width, height }: Size, near: Point): Ring {
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
