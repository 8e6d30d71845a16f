import type { Point, Position, Size } from '../domain/words';
import { project, type Camera, type FreeBox } from './camera';
import { candidatesFor, type Candidate } from './labelCandidates';
import type { SceneLabel, SceneType } from './scene';

export interface PlacedLabel {
  readonly id: string;
  readonly kind: SceneLabel['kind'];
  readonly token: SceneLabel['token'];
  readonly lines: readonly PlacedLine[];
  /** Left, top, right, bottom in CSS pixels. */
  readonly box: Box;
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

/**
 * Gives every label a place or none: the first candidate that lies in the box, inside its own shape
 * where it must, and touches nothing placed before. Greedy, in the order of the labels, so the same
 * view always gives the same picture.
 */
export function placeLabels(
  labels: readonly SceneLabel[],
  ground: LabelGround,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const gap = Math.max(leastGap, ground.size.height * 0.004);
  for (const label of labels) {
    const ring =
      label.kind === 'area' ? ground.ringOf(label.id).map((at) => toPixel(at, ground)) : null;
    const others = ground.obstacles.filter(({ id }) => id !== label.id);
    const fitsBeside = (obstacles: readonly Obstacle[]) => {
      const taken = [...placed, ...obstacles].map(({ box }) => box);
      return ({ box }: Candidate) =>
        isWithin(box, ground.size) &&
        !taken.some((other) => touches(box, other, gap)) &&
        (ring === null || liesInside(box, ring));
    };
    const candidates = candidatesFor(label, ground);
    // Rather an area's name over a small sign than an area without a name.
    const found =
      candidates.find(fitsBeside(others)) ??
      (ring === null ? undefined : candidates.find(fitsBeside(others.filter(isFirm))));
    if (found === undefined) continue;
    placed.push({ id: label.id, kind: label.kind, token: label.token, ...found });
  }
  return placed;
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

/** True when the box's corners and the middles of its long sides lie in the ring (even-odd rule). */
export function liesInside([left, top, right, bottom]: Box, ring: readonly Point[]): boolean {
  const middle = (left + right) / 2;
  const half = (top + bottom) / 2;
  const corners: readonly Point[] = [
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

function contains(ring: readonly Point[], [x, y]: Point): boolean {
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
