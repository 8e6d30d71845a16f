import type { Point } from '../../domain/geometry';
import { plain } from '../../domain/textWidth';
import { project } from '../../scene/camera';
import { collides, isInSight } from '../../scene/labels/collision';
import { measure, textBlock } from '../../scene/labels/block';
import type { Box, LabelContext, PlacedLine } from '../../scene/labels/types';
import type { PlaceMark } from '../../scene/scene';

/** A city beyond the edge: a small arrow there, and its name. */
export interface Direction {
  readonly id: string;
  readonly at: Point;
  /** Degrees clockwise from up. */
  readonly turn: number;
  readonly line: PlacedLine;
}

const step = 6;
/** A narrower window has no room for an arrow away from its edge: there it would stand on an area. */
const narrow = 560;
const rim = 60;
const style = { fontSize: 13, face: plain };
/** CSS pixels clear of signs and names, that the arrow is not read as pointing at one. */
const gap = 12;

/** The way to each capital that is out of sight: where the line to it leaves the free part of the window. */
export function directionsTo(
  marks: readonly PlaceMark[],
  { camera, size, obstacles }: LabelContext,
): readonly Direction[] {
  const middle: Point = [size.width / 2, size.height / 2];
  const taken: Box[] = obstacles.map(({ box }) => box);
  return marks.flatMap(({ id, kind, name, at }): Direction[] => {
    // Its name may stand there as a neighbour's.
    if (obstacles.some((one) => 'lines' in one && isNamed(one.lines, name))) return [];
    const to = project(camera, size, at);
    const reach = Math.hypot(to[0] - middle[0], to[1] - middle[1]);
    if (kind !== 'capital' || isInSight(to, size)) return [];
    const { width, height } = measure([name], null, style);
    const [dx, dy] = [(to[0] - middle[0]) / reach, (to[1] - middle[1]) / reach];
    const toEdge = Math.min(middle[0] / Math.abs(dx), middle[1] / Math.abs(dy));
    const nearest = Math.max(80, reach * 0.1, size.width < narrow ? toEdge - rim : 0);
    for (let far = Math.hypot(size.width, size.height) / 2; far > nearest; far -= step) {
      const tip: Point = [middle[0] + dx * far, middle[1] + dy * far];
      // The name stands behind the arrow, towards the middle.
      const { lines, box } = textBlock([name], null, style, [
        tip[0] - dx * (width / 2 + 14),
        tip[1] - dy * (height / 2 + 13),
      ]);
      const [line] = lines;
      const own: Box = [
        Math.min(box[0], tip[0] - 8),
        Math.min(box[1], tip[1] - 8),
        Math.max(box[2], tip[0] + 8),
        Math.max(box[3], tip[1] + 8),
      ];
      const fits =
        isInSight([own[0], own[1]], size, 6) &&
        isInSight([own[2], own[3]], size, 6) &&
        !taken.some((other) => collides(own, other, gap));
      if (!fits || line === undefined) continue;
      taken.push(own);
      return [{ id, at: tip, turn: (Math.atan2(dx, -dy) * 180) / Math.PI, line }];
    }
    return [];
  });
}

const isNamed = (lines: unknown, name: string): boolean =>
  Array.isArray(lines) && lines.some((line: PlacedLine) => line.text === name);
