import type { Point, Size } from '../../domain/geometry';
import { project } from '../camera';
import type { SceneLabel } from '../scene';
import { besidePlace } from './besidePlace';
import { textBlocks } from './block';
import { pointsInside } from './candidates/inside';
import { isInSight, meets } from './collision';
import { smallestValue, subjectSizes } from './sizes';
import type { Candidate, LabelContext, LabelShape } from './types';

/** How near the names are tried beside a place, and how far out at most, as a share of the map's height. */
const stridePixels = 8;
const farthestShare = 0.5;
const turns = 24;

/**
 * A place for what a step is about and that found none on its own ground: beside all shapes, with a
 * line to its own, else beside those that the step is about.
 */
export function calloutPlace(
  label: SceneLabel,
  shapes: readonly LabelShape[],
  fits: (candidate: Candidate) => boolean,
  context: LabelContext,
): Candidate | undefined {
  const from = startOf(label, shapes, context);
  if (from === undefined) return undefined;
  const own = shapes.filter(({ isSubject }) => isSubject);
  const others = shapes.filter(({ isSubject }) => !isSubject);
  let besideOwn: Candidate | undefined;
  for (const candidate of calloutCandidates(label, from, context)) {
    const isOver = (shape: LabelShape) => meets(candidate.box, shape);
    if (!fits(candidate) || own.some(isOver)) continue;
    if (!others.some(isOver)) return candidate;
    besideOwn ??= candidate;
  }
  return besideOwn;
}

/** Where the line begins: an anchor on screen, else any part of the shape that is. */
function startOf(
  label: SceneLabel,
  shapes: readonly LabelShape[],
  context: LabelContext,
): Point | undefined {
  const anchors = label.anchors.map((at) => project(context.camera, context.size, at));
  const shape = shapes.find(({ id }) => id === label.id);
  const [first] = anchors;
  return (
    anchors.find((at) => isInSight(at, context.size)) ??
    (shape === undefined || first === undefined
      ? undefined
      : pointsInside(shape.ring, context.size, first)[0])
  );
}

/** With its value before without, large before small, near before far; the short name will do. */
function* calloutCandidates(
  { texts, value }: SceneLabel,
  from: Point,
  context: LabelContext,
): Iterable<Candidate> {
  const least = smallestValue(context);
  const text = texts[texts.length - 1] ?? '';
  // With its middle out of sight no name is whole.
  const middles = around(from, context.size).filter((at) => isInSight(at, context.size));
  for (const under of value === null ? [null] : [value, null]) {
    for (const fontSize of subjectSizes(context)) {
      const blockAt = textBlocks([text], under, { fontSize, smallest: least });
      for (const middle of middles) {
        const led = withLeader(blockAt(middle), from);
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
  return Object.assign(candidate, { leader: [from, to] as const });
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

besidePlace.find = calloutPlace;
