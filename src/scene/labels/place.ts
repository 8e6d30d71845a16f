import type { Point, Position, Size } from '../../domain/words';
import { project, type Camera, type FreeBox } from '../camera';
import { fitsBeside, usualGap } from './collision';
import { candidatesFor } from './candidates/candidatesFor';
import { isRoom } from './sizes';
import type { SceneLabel, SceneType } from '../scene';
import { liesInside, meets } from './rings';
import { shapesIn, strayPlace, type LabelShape } from './callouts';
import type { Candidate } from './block';

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
  /** The figure under a name. */
  readonly isValue?: true;
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

/** What stands free on a wall, beside no shape of its own, is not to be read as one with its neighbour. */
const roomyGapShare = 0.018;
const roomy: ReadonlySet<SceneLabel['kind']> = new Set([
  'extension',
  'landmark',
  'opening',
  'zone',
  'context',
]);

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
  const find = (obstacles: readonly Obstacle[], share = usualGap) => {
    const fits = fitsBeside(label, placed, obstacles, ground, share);
    for (const candidate of candidatesFor(label, ground, ring)) {
      if (!fits(candidate)) continue;
      const isTight = label.isOwn === true || label.isValueSought === true;
      const core = isTight ? inkOf(candidate.box) : candidate.box;
      if (ring !== null && !liesInside(core, ring)) continue;
      // On a wall a neighbour's name keeps off the city.
      if (isContext && shapes.some((shape) => meets(candidate.box, shape.ring))) continue;
      return candidate;
    }
    return undefined;
  };
  const isContext = isRoom(ground) && label.kind === 'context';
  const isRoomy = isRoom(ground) && roomy.has(label.kind);
  return (
    (isRoomy ? find(ground.obstacles, roomyGapShare) : undefined) ??
    find(ground.obstacles) ??
    // Rather an area's name over a small sign than an area without a name.
    (ring === null ? undefined : find(ground.obstacles.filter(isFirm)))
  );
}

/** Widths are guessed on the safe side; rather a stroke on a border than a name without its figure. */
const guessedTooWide = 0.06;
function inkOf([left, top, right, bottom]: Box): Box {
  const [x, y] = [(right - left) * guessedTooWide, (bottom - top) * guessedTooWide];
  return [left + x, top + y, right - x, bottom - y];
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
