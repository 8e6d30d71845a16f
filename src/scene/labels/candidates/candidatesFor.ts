import type { Point, Size } from '../../../domain/words';
import { areaCandidates } from './inside';
import { besideCandidates, openingCandidates, sides } from './beside';
import { metersPerPixel } from '../../camera';
import { isRoom, largestSize, ownSizes } from '../sizes';
import { toPixel, type LabelGround } from '../place';
import type { Ring } from '../rings';
import { readersType, type SceneLabel } from '../../scene';
import { block, type Candidate } from '../block';

/**
 * The places a label would take, in the order of preference: large and whole before small.
 *
 * @param ring The shape that it must lie in, where it must.
 */
export function candidatesFor(
  label: SceneLabel,
  ground: LabelGround,
  ring: Ring | null = null,
): Iterable<Candidate> {
  const anchors = label.anchors.map((at) => toPixel(at, ground));
  if (label.kind === 'area') return areaCandidates(label, anchors, ground, ring);
  if (label.kind === 'opening') return openingCandidates(label, ground);
  const middle = anchors[0];
  if (middle === undefined || isTooFar(label, ground)) return [];
  // Before a room a name without its sign in sight would be read as another's.
  if (isRoom(ground) && label.isOwn !== true && !isInSight(middle, ground.size)) return [];
  if (label.kind === 'context') return contextCandidates(label, middle, ground);
  const largest = largestSize(label.kind, ground);
  const smaller = label.isOwn === true ? ownSizes(ground).filter((size) => size < largest) : [];
  return [largest, ...smaller].flatMap((fontSize) =>
    besideCandidates(label, middle, fontSize, ground),
  );
}

function isInSight([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Where a pixel is many hundred metres, the valley's small names would only crowd the counties'. */
function isTooFar(
  { kind, isOwn = false }: SceneLabel,
  { camera, type = readersType }: LabelGround,
): boolean {
  if (isOwn) return false;
  const reach = metersPerPixel(camera.zoom, camera.center[1]);
  if (kind === 'zone') return reach > readersType.mostMetersPerPixel;
  return (kind === 'extension' || kind === 'landmark') && reach > type.mostMetersPerPixel;
}

/** The letters of a neighbour's name stand apart, in ems. */
const contextSpacing = 0.12;

/** On its anchor; on a wall with its spacing counted, and a little aside of the city. */
function contextCandidates(
  label: SceneLabel,
  at: Point,
  ground: LabelGround,
): readonly Candidate[] {
  const fontSize = largestSize('context', ground);
  if (!isRoom(ground)) return label.texts.map((text) => block([text], null, { fontSize }, at));
  const near = sides.map(([dx, dy]): Point => [dx * 2, dy * 1.2]);
  const far = near.map(([dx, dy]): Point => [dx * 2, dy * 2]);
  return label.texts.flatMap((text) =>
    [[0, 0] as const, ...near, ...far].map(([dx, dy]) => {
      const middle: Point = [at[0] + dx * fontSize, at[1] + dy * fontSize];
      const placed = block([text], null, { fontSize }, middle);
      const [left, top, right, bottom] = placed.box;
      const spacing = (text.length * contextSpacing * fontSize) / 2;
      return { ...placed, box: [left - spacing, top, right + spacing, bottom] as const };
    }),
  );
}
