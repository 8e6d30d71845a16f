import type { Point, Size } from '../../domain/words';
import { ownSizes } from './sizes';
import { toPixel, type LabelGround } from './place';
import { meets, pointsInside, type Ring } from './rings';
import type { SceneLabel } from '../scene';
import { block, type Candidate } from './block';

/** An area's outer ring in CSS pixels. */
export interface LabelShape {
  readonly id: string;
  readonly ring: Ring;
  readonly isOwn: boolean;
}

/** How near the names are tried beside a place, and how far out at most, as a share of the map's height. */
const stridePixels = 8;
const farthestShare = 0.5;
const turns = 24;

/** The shapes that a name beside its own should stay clear of. */
export function shapesIn(
  labels: readonly SceneLabel[],
  ground: LabelGround,
): readonly LabelShape[] {
  return labels
    .filter(({ kind }) => kind === 'area')
    .map(({ id, isOwn = false }) => {
      const ring = ground.ringOf(id).map((at) => toPixel(at, ground));
      return { id, ring, isOwn };
    });
}

/**
 * A place for what a step is about and that found none on its own ground: beside all shapes, with a
 * line to its own, else beside those that the step is about.
 */
export function strayPlace(
  label: SceneLabel,
  shapes: readonly LabelShape[],
  fits: (candidate: Candidate) => boolean,
  ground: LabelGround,
): Candidate | undefined {
  const from = startOf(label, shapes, ground);
  if (from === undefined) return undefined;
  for (const others of [shapes, shapes.filter(({ isOwn }) => isOwn)]) {
    for (const candidate of ledCandidates(label, from, ground)) {
      if (fits(candidate) && !others.some(({ ring }) => meets(candidate.box, ring)))
        return candidate;
    }
  }
  return undefined;
}

/** Where the line begins: an anchor on screen, else any part of the shape that is. */
function startOf(
  label: SceneLabel,
  shapes: readonly LabelShape[],
  ground: LabelGround,
): Point | undefined {
  const anchors = label.anchors.map((at) => toPixel(at, ground));
  const shape = shapes.find(({ id }) => id === label.id);
  const [first] = anchors;
  return (
    anchors.find((at) => isOnScreen(at, ground.size)) ??
    (shape === undefined || first === undefined
      ? undefined
      : pointsInside(shape.ring, ground.size, first)[0])
  );
}

/** With its value before without, large before small, near before far; the short name will do. */
function* ledCandidates(
  { texts, value }: SceneLabel,
  from: Point,
  ground: LabelGround,
): Iterable<Candidate> {
  const least = ownSizes(ground).at(-1) ?? 0;
  const text = texts[texts.length - 1] ?? '';
  for (const under of value === null ? [null] : [value, null]) {
    for (const fontSize of ownSizes(ground)) {
      for (const middle of around(from, ground.size)) {
        const led = withLeader(block([text], under, { fontSize, smallest: least }, middle), from);
        if (led !== null) yield led;
      }
    }
  }
}

/** The line ends at the name's box; a name over its own place needs none and is no answer here. */
function withLeader(candidate: Candidate, from: Point): Candidate | null {
  const [left, top, right, bottom] = candidate.box;
  const to: Point = [
    Math.min(Math.max(from[0], left - 4), right + 4),
    Math.min(Math.max(from[1], top - 2), bottom + 2),
  ];
  if (to[0] === from[0] && to[1] === from[1]) return null;
  return { ...candidate, leader: [from, to] };
}

function around([x, y]: Point, { height }: Size): readonly Point[] {
  const points: Point[] = [];
  for (let reach = stridePixels * 3; reach < height * farthestShare; reach += stridePixels) {
    for (let turn = 0; turn < turns; turn += 1) {
      const angle = (turn / turns) * 2 * Math.PI;
      points.push([x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]);
    }
  }
  return points;
}

function isOnScreen([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
