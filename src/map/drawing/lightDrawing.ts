import { topGroups } from '../../content/nesting';
import { groupsAloneFrom } from '../../content/size';
import { extentOf, frameOf, pathsOf } from './paths';
import type { Bounds } from '../../domain/geometry';
import type { PackSummary } from '../../content/packSummary';

/** How wide the first drawing is thought to be, in CSS pixels, and how near two vertices of a line may stand there. */
const widthPixels = 900;
const leastPixels = 1.2;
/** What is smaller is not drawn. */
const leastBoxPixels = 2.5;

export interface LightShape {
  readonly id: string;
  readonly tone: string;
  readonly d: string;
}

/** The areas, or of very many the groups that are part of no other, as light as a screen shows them: whole numbers, and no vertex that none would see. */
export function lightDrawing(
  { areas, wings }: Pick<PackSummary, 'areas' | 'wings'>,
  bounds: Bounds,
): { readonly width: number; readonly height: number; readonly shapes: readonly LightShape[] } {
  const { width, height } = extentOf(bounds);
  const scale = widthPixels / width;
  const frame = frameOf(bounds);
  const isGroups = areas.length >= groupsAloneFrom;
  const toneOf = new Map(wings.map(({ id, tone }) => [id, tone]));
  const drawn = isGroups
    ? topGroups({ wings })
    : areas.map(({ id, wing }) => ({ id, tone: toneOf.get(wing) ?? 'card' }));
  const paths = new Map(
    pathsOf(isGroups ? 'wings' : 'counties', frame).map(({ key, d }) => [key, d]),
  );
  return {
    width: widthPixels,
    height: Math.round(height * scale),
    shapes: drawn.map(({ id, tone }) => ({ id, tone, d: lightPath(paths.get(id) ?? '', scale) })),
  };
}

function lightPath(d: string, scale: number): string {
  return d
    .split('M')
    .filter((ring) => ring !== '')
    .map((ring) =>
      thinned(
        ring
          .replace('Z', '')
          .split('L')
          .map((at) => at.split(',').map((one) => Number(one) * scale)),
      ),
    )
    .filter((ring) => ring.length > 2 && isSeen(ring))
    .map(relative)
    .join('');
}

function thinned(ring: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const [x = 0, y = 0] of ring) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(last[0] - x, last[1] - y) >= leastPixels)
      kept.push([Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
  }
  return kept;
}

function isSeen(ring: readonly (readonly [number, number])[]): boolean {
  return [0, 1].some((axis) => {
    const all = ring.map((at) => at[axis] ?? 0);
    return Math.max(...all) - Math.min(...all) >= leastBoxPixels;
  });
}

function relative(ring: readonly (readonly [number, number])[]): string {
  let [x, y] = [0, 0];
  const steps = ring.map(([toX, toY]) => {
    const step = `${tenth(toX - x)},${tenth(toY - y)}`;
    [x, y] = [toX, toY];
    return step;
  });
  return `m${steps.join(' ')}z`.replace(/^m/, 'M').replace(/^M(\S+) /, 'M$1l');
}
const tenth = (value: number): number => Math.round(value * 10) / 10;
