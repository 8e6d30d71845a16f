import { bold, boldWithWideDot, plain, type Face } from '../../domain/textWidth';
import type { Size } from '../../domain/geometry';
import { wallUnit } from '../../domain/wallUnit';
import { readersType, type SceneLabel, type SceneType, type WallType } from '../scene';
import type { LabelContext } from './types';

/** CSS pixels at which each kind is set, from a wall (largest) to a phone (smallest). */
const sizes: Readonly<
  Record<SceneLabel['kind'], readonly [least: number, most: number, share: number]>
> = {
  core: [12, 26, 0.02],
  area: [11, 44, 0.023],
  extension: [12, 26, 0.0145],
  zone: [12, 24, 0.0135],
  opening: [14, 34, 0.019],
  landmark: [12, 22, 0.0125],
  context: [12, 30, 0.0155],
};

/** A county or a valley that fills the map is named larger. */
export function largestSize(kind: SceneLabel['kind'], context: LabelContext): number {
  const { size, zoomRatio, type = readersType } = context;
  const [least, most, share] = sizes[kind];
  const side = Math.sqrt(size.width * size.height);
  const growth = kind === 'context' ? 1 : Math.min(1.6, Math.max(1, zoomRatio / 1.7));
  const own = Math.min(most, Math.max(least, side * share * 0.75) * growth) * type.scale;
  return Math.round(Math.max(own, smallestSize(context)));
}

/** What a room's last row still reads, in CSS pixels; 0 on a reader's own screen. */
export function smallestSize({ size, type = readersType }: LabelContext): number {
  return leastOf(size, type, 'name');
}

/** The same for the figure under a name. */
export function smallestValue({ size, type = readersType }: LabelContext): number {
  return leastOf(size, type, 'value');
}

/** A still picture has a limit of its own, in shares of its side, whatever it is a picture of. */
function leastOf(size: Size, { leastShare, wall }: SceneType, of: keyof WallType): number {
  if (leastShare > 0 || wall === undefined) return leastAt(size, leastShare);
  return Math.ceil(wallUnit(size) * wall[of]);
}

/** A share of a picture's side; on a small picture on paper still more than eight points. */
function leastAt({ width, height }: Size, share: number): number {
  return share === 0 ? 0 : Math.max(10.7, Math.ceil(Math.sqrt(width * height) * share));
}

/** From the largest down; an area's name and its value each keep a least size of their own. */
export function areaSizes(label: SceneLabel, context: LabelContext) {
  const smallest =
    label.isSubject === true
      ? (subjectSizes(context).at(-1) ?? smallestSize(context))
      : smallestSize(context);
  const least = smallest > 0 ? smallest : sizes.area[0];
  const most = largestSize('area', context);
  const smaller = [1, 0.88, 0.77, 0.66, 0.56].map((step) => Math.round(most * step));
  const steps = smallest > 0 ? [...smaller.filter((size) => size > least), least] : smaller;
  const forName = steps.filter((size) => size >= least);
  // A value that the map is coloured by is worth a smaller name.
  const more = label.isValueSought === true ? 1 : 2;
  const forValue = smallest > 0 ? forName : steps.filter((size) => size >= least + more);
  return { smallest: Math.min(smallest, smallestValue(context)), forName, forValue };
}

/** The sizes at which what a step is about is rather named than not at all, largest first. */
export function subjectSizes(context: LabelContext): readonly number[] {
  const { size, type = readersType } = context;
  const smallest = smallestSize(context);
  const own = leastOf(size, type, 'subject');
  return own > 0 && own < smallest ? [smallest, Math.round((smallest + own) / 2), own] : [smallest];
}

/** A wall before a room full of people, not one reader's screen. */
export function isWall({ type = readersType }: LabelContext): boolean {
  return type.wall !== undefined;
}

/**
 * A wall's face is the one with the wide dot; what stands beside a sign on a reader's screen is less heavy than
 * an area's name.
 */
export function faceOf(context: LabelContext, kind: SceneLabel['kind']): Face {
  if (isWall(context)) return boldWithWideDot;
  return kind === 'landmark' || kind === 'zone' ? plain : bold;
}
