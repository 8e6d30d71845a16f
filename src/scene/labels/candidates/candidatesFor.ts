import type { Point } from '../../../domain/geometry';
import { metersPerPixel, project } from '../../camera';
import { readersType, type SceneLabel } from '../../scene';
import { textBlock } from '../block';
import { isInSight } from '../collision';
import { isWall, largestSize, subjectSizes } from '../sizes';
import type { Candidate, LabelContext, Ring } from '../types';
import { besideCandidates, openingCandidates, sides } from './beside';
import { insideCandidates } from './inside';

/**
 * The places a label would take, in the order of preference: large and whole before small.
 *
 * @param ring The shape that it must lie in, where it must.
 */
export function candidatesFor(
  label: SceneLabel,
  context: LabelContext,
  ring: Ring | null = null,
): Iterable<Candidate> {
  const anchors = label.anchors.map((at) => project(context.camera, context.size, at));
  if (label.kind === 'area') return insideCandidates(label, anchors, context, ring);
  if (label.kind === 'opening') return openingCandidates(label, context);
  const middle = anchors[0];
  if (middle === undefined || isTooFar(label, context)) return [];
  // Before a room a name without its sign in sight would be read as another's.
  if (isWall(context) && label.isSubject !== true && !isInSight(middle, context.size)) return [];
  if (label.kind === 'context') return neighbourCandidates(label, middle, context);
  const largest = largestSize(label.kind, context);
  const smaller =
    label.isSubject === true ? subjectSizes(context).filter((size) => size < largest) : [];
  return besideCandidates(label, middle, [largest, ...smaller], context);
}

/** Where a pixel is many hundred metres, the valley's small names would only crowd the counties'. */
function isTooFar(
  { kind, isSubject = false }: SceneLabel,
  { camera, type = readersType }: LabelContext,
): boolean {
  if (isSubject) return false;
  const reach = metersPerPixel(camera.zoom, camera.center[1]);
  if (kind === 'zone') return reach > readersType.mostMetersPerPixel;
  return (kind === 'extension' || kind === 'landmark') && reach > type.mostMetersPerPixel;
}

/** The letters of a neighbour's name stand apart, in ems. */
const neighbourSpacing = 0.12;

/** On its anchor; on a wall with its spacing counted, and a little aside of the city. */
function neighbourCandidates(
  label: SceneLabel,
  at: Point,
  context: LabelContext,
): readonly Candidate[] {
  const fontSize = largestSize('context', context);
  if (!isWall(context)) return label.texts.map((text) => textBlock([text], null, { fontSize }, at));
  const near = sides.map(([dx, dy]): Point => [dx * 2, dy * 1.2]);
  const far = near.map(([dx, dy]): Point => [dx * 2, dy * 2]);
  return label.texts.flatMap((text) =>
    [[0, 0] as const, ...near, ...far].map(([dx, dy]) => {
      const middle: Point = [at[0] + dx * fontSize, at[1] + dy * fontSize];
      const placed = textBlock([text], null, { fontSize }, middle);
      const [left, top, right, bottom] = placed.box;
      const spacing = (text.length * neighbourSpacing * fontSize) / 2;
      return { lines: placed.lines, box: [left - spacing, top, right + spacing, bottom] as const };
    }),
  );
}
