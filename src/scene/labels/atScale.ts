import type { PackSummary } from '../../content/packSummary';
import type { Bounds, Size } from '../../domain/geometry';
import { mercatorBox, toMercator } from '../../domain/mercator';
import { metersPerPixel, project, worldPixels } from '../camera';
import type { SceneLabel } from '../scene';
import { measure, textBlocks } from './block';
import { collides } from './collision';
import { placeLabels } from './place';
import { areaSizes } from './sizes';
import type { Box, Candidate, LabelContext, PlacedLabel } from './types';

/** CSS pixels that a shape fills before its name is looked for a place. */
const leastArea = 22;
const leastGroup = 12;
/** Metres a CSS pixel, from which on only what is larger is named: of areas, and of groups that are part of another. */
const mostMeters = { area: 1100, part: 2700 } as const;
/** A group that fills more of the map than this is where the reader is: its parts are named. */
const mostShare = 0.5;
/** The largest come first; more than this no screen has room for. */
const mostNames = 240;
/** Names that a step can be about. */
const mostTold = 40;

type MercatorBox = ReturnType<typeof mercatorBox>;
const boxes = new WeakMap<PackSummary['geometry'], ReadonlyMap<string, MercatorBox>>();

/** The boxes of all areas and groups, worked out once: a look at each is two thousandths of a millisecond. */
function boxesOf({ geometry }: PackSummary): ReadonlyMap<string, MercatorBox> {
  const known = boxes.get(geometry);
  if (known !== undefined) return known;
  const all: readonly [string, { readonly bounds: Bounds }][] = [
    ...Object.entries(geometry.areas),
    ...Object.entries(geometry.wings),
  ];
  const made = new Map(all.map(([id, { bounds }]) => [id, mercatorBox(bounds)]));
  boxes.set(geometry, made);
  return made;
}

/** A group that is part of no other, one that is, and an area. */
const levels = ['top', 'part', 'area'] as const;
type Level = (typeof levels)[number];

interface Sighted {
  readonly label: SceneLabel;
  readonly level: Level;
  /** Of its shape's box, in CSS pixels. */
  readonly across: number;
  readonly down: number;
}

/** The areas and groups in sight that are large enough for a name: groups before what is in them, large before small. */
function inSight(
  labels: readonly SceneLabel[],
  pack: PackSummary,
  { camera: { center, zoom }, size: { width, height } }: LabelContext,
): readonly Sighted[] {
  const all = boxesOf(pack);
  const world = worldPixels(zoom);
  const [x, y] = toMercator(center);
  const [left, top] = [x - width / 2 / world, y - height / 2 / world];
  const [right, bottom] = [x + width / 2 / world, y + height / 2 / world];
  const meters = metersPerPixel(zoom, center[1]);
  const parentOf = new Map(pack.wings.map(({ id, parent }) => [id, parent]));
  const divided = new Set(parentOf.values());
  const areFew = labels.filter(({ isSubject }) => isSubject).length <= mostTold;
  const found: Sighted[] = [];
  for (const label of labels) {
    const box = all.get(label.id);
    if (box === undefined) continue;
    if (box[2] < left || box[0] > right || box[3] < top || box[1] > bottom) continue;
    const [across, down] = [(box[2] - box[0]) * world, (box[3] - box[1]) * world];
    const isGroup = parentOf.has(label.id);
    const level = !isGroup ? 'area' : parentOf.get(label.id) === undefined ? 'top' : 'part';
    // What a step is about is named from however far, where there is room.
    if (level !== 'top' && meters > mostMeters[level] && !(label.isSubject === true && areFew))
      continue;
    const isLarge = across > width * mostShare || down > height * mostShare;
    const arePartsNamed = meters <= mostMeters[divided.has(label.id) ? 'part' : 'area'];
    const isSeen = isGroup
      ? !(isLarge && arePartsNamed) && Math.min(across, down) >= leastGroup
      : across >= leastArea && down >= leastArea / 2;
    if (isSeen) found.push({ label, level, across, down });
  }
  return found
    .toSorted(
      (one, other) =>
        levels.indexOf(one.level) - levels.indexOf(other.level) ||
        other.across * other.down - one.across * one.down,
    )
    .slice(0, mostNames);
}

const cellPixels = 48;

/** Boxes by the cells of a grid: a name is held against those near it alone. */
class BoxGrid {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const there = this.#cells.get(key);
      if (there === undefined) this.#cells.set(key, [box]);
      else there.push(box);
    }
  }
  isFree(box: Box): boolean {
    return !this.#keys(box).some((key) =>
      this.#cells.get(key)?.some((other) => collides(box, other)),
    );
  }
  #keys([left, top, right, bottom]: Box): readonly number[] {
    const keys: number[] = [];
    for (let i = Math.floor(left / cellPixels); i <= Math.floor(right / cellPixels); i += 1)
      for (let j = Math.floor(top / cellPixels); j <= Math.floor(bottom / cellPixels); j += 1)
        keys.push(i * 4096 + j);
    return keys;
  }
}

/**
 * The names of a large pack, by its scale: those of the groups while they are small on the map, and of the areas that have
 * room for theirs, each at one of its anchors. All other names find their places as usual, beside these.
 */
export function placeAtScale(
  labels: readonly SceneLabel[],
  pack: PackSummary,
  context: LabelContext,
): readonly PlacedLabel[] {
  const grid = new BoxGrid();
  for (const { box, isSmall = false } of context.obstacles) if (!isSmall) grid.add(box);
  const own = labels.filter(({ kind }) => kind === 'area');
  const placed = inSight(own, pack, context).flatMap((sighted): readonly PlacedLabel[] => {
    const found = placeOf(sighted, grid, context);
    if (found === undefined) return [];
    grid.add(found.box);
    const { id, kind, token } = sighted.label;
    return [{ id, kind, token, box: found.box, lines: found.lines }];
  });
  const others = labels.filter(({ kind }) => kind !== 'area');
  const obstacles = [...context.obstacles, ...placed.map(({ id, box }) => ({ id, box }))];
  return [...placed, ...placeLabels(others, { ...context, obstacles })];
}

function placeOf(
  { label, level, across, down }: Sighted,
  grid: BoxGrid,
  context: LabelContext,
): Candidate | undefined {
  const { forName, forValue, smallest } = areaSizes(label, context);
  const middles = label.anchors.map((at) => project(context.camera, context.size, at));
  const text = label.texts.at(-1) ?? '';
  for (const value of label.value === null ? [null] : [label.value, null])
    for (const fontSize of value === null ? forName : forValue) {
      const style = { fontSize, smallest };
      const { width, height } = measure([text], value, style);
      // A name that is wider than its area is somebody else's name; only the largest may reach over.
      if (level !== 'top' && (width > across * 0.92 || height > down * 0.9)) continue;
      const blockAt = textBlocks([text], value, style);
      const found = middles
        .map(blockAt)
        .find(({ box }) => isIn(box, context.size) && grid.isFree(box));
      if (found !== undefined) return found;
    }
  return undefined;
}

const isIn = ([left, top, right, bottom]: Box, { width, height }: Size): boolean =>
  left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
