import type { Point, Position, Size } from '../domain/words';
import { project, type Camera, type FreeBox } from './camera';
import { candidatesFor, isRoom, type Candidate } from './labelCandidates';
import type { SceneLabel, SceneType } from './scene';
import { liesInside, meets } from './rings';
import { shapesIn, strayPlace, type LabelShape } from './strayLabels';

export interface PlacedLabel {
  readonly id: string;
  readonly kind: SceneLabel['kind'];
  readonly token: SceneLabel['token'];
  readonly lines: readonly PlacedLine[];
  /** Left, top, right, bottom in CSS pixels. */
  readonly box: Box;
  /** From a place to the name that found no room on it. */
  readonly leader?: readonly [Point, Point];
}
export interface PlacedLine {
  readonly text: string;
  /** Middle of the line's baseline. */
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
}
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface LabelGround {
  readonly camera: Camera;
  readonly size: Size;
  readonly free: FreeBox;
  /** How many times the whole city's width goes into the map's: 1 and less shows all of it. */
  readonly closeness: number;
  /** The outer ring of an area, `[lng, lat]`; labels of areas must lie inside it. */
  readonly ringOf: (area: string) => readonly Position[];
  /** Symbols' boxes: nothing but the symbol's own name may touch them. */
  readonly obstacles: readonly Obstacle[];
  /** How large names are set; a reader's own screen where it is left out. */
  readonly type?: SceneType;
}

export interface Obstacle {
  readonly id: string;
  readonly box: Box;
  /** What the symbol's own name stands beside, where that is more than the symbol. */
  readonly nameBox?: Box;
  /** A sign that a name may cover where there is no other way. */
  readonly isSmall?: boolean;
}

/** CSS pixels between two boxes on a small screen; a wall needs more for its larger type. */
const leastGap = 3;
const gapShare = 0.004;
/** What stands free on a wall, beside no shape of its own, is not to be read as one with its neighbour. */
const roomyGapShare = 0.012;
const roomy: ReadonlySet<SceneLabel['kind']> = new Set(['extension', 'landmark']);

/**
 * Gives every label a place or none: the first candidate that lies in the box, inside its own shape
 * where it must, and touches nothing placed before. Greedy, in the order of the labels, so the same
 * view always gives the same picture. What the view is about comes before all else, and what of that
 * found no room is named beside the shapes, with a line to its own.
 */
export function placeLabels(
  labels: readonly SceneLabel[],
  ground: LabelGround,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const place = (label: SceneLabel, found: Candidate | undefined): boolean => {
    if (found === undefined) return false;
    placed.push({ id: label.id, kind: label.kind, token: label.token, ...found });
    return true;
  };
  const shapes = shapesIn(labels, ground);
  const own = labels.filter(({ isOwn = false }) => isOwn);
  const left = own.filter((label) => !place(label, usualPlace(label, shapes, placed, ground)));
  for (const label of left) {
    const fits = fitsBeside(label, placed, ground.obstacles, ground);
    place(label, strayPlace(label, shapes, fits, ground));
  }
  for (const label of labels) {
    if (label.isOwn !== true) place(label, usualPlace(label, shapes, placed, ground));
  }
  return placed;
}

function usualPlace(
  label: SceneLabel,
  shapes: readonly LabelShape[],
  placed: readonly PlacedLabel[],
  ground: LabelGround,
): Candidate | undefined {
  const ring = shapes.find(({ id }) => label.kind === 'area' && id === label.id)?.ring ?? null;
  const find = (obstacles: readonly Obstacle[], share = gapShare) => {
    const fits = fitsBeside(label, placed, obstacles, ground, share);
    for (const candidate of candidatesFor(label, ground, ring)) {
      if (!fits(candidate)) continue;
      if (ring !== null && !liesInside(candidate.box, ring)) continue;
      // On a wall a neighbour's name keeps off what is lit.
      if (isContext && shapes.some((shape) => shape.isOwn && meets(candidate.box, shape.ring)))
        continue;
      return candidate;
    }
    return undefined;
  };
  const isContext = label.kind === 'context';
  const isRoomy = isRoom(ground) && roomy.has(label.kind);
  return (
    (isRoomy ? find(ground.obstacles, roomyGapShare) : undefined) ??
    find(ground.obstacles) ??
    // Rather an area's name over a small sign than an area without a name.
    (ring === null ? undefined : find(ground.obstacles.filter(isFirm)))
  );
}

/** Whether a candidate lies in the window, clear of other signs and of what is placed. */
function fitsBeside(
  label: SceneLabel,
  placed: readonly PlacedLabel[],
  obstacles: readonly Obstacle[],
  { size }: LabelGround,
  share = gapShare,
): (candidate: Candidate) => boolean {
  const gap = Math.max(leastGap, size.height * share);
  const taken = [...placed, ...obstacles.filter(({ id }) => id !== label.id)].map(({ box }) => box);
  const names = placed.map(({ box }) => box);
  const lines = placed.flatMap(({ leader }) => pointsAlong(leader));
  return ({ box, leader }) =>
    isWithin(box, size) &&
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

function isFirm({ isSmall = false }: Obstacle): boolean {
  return !isSmall;
}

export function toPixel(
  at: Position,
  { camera, size }: Pick<LabelGround, 'camera' | 'size'>,
): Point {
  return project(camera, size, at);
}

export function touches(a: Box, b: Box, gap = leastGap): boolean {
  return a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;
}

function isWithin([left, top, right, bottom]: Box, { width, height }: Size): boolean {
  return left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
}
