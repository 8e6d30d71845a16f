import type { PackSummary } from '../../content/packSummary';
import type { Point, Size } from '../../domain/geometry';
import { toMercator } from '../../domain/mercator';
import { metersPerPixel, worldPixels } from '../camera';
import type { SceneLabel } from '../scene';
import { measure, textBlocks } from './block';
import { BoxGrid } from './boxGrid';
import { placeLabels } from './place';
import { rankedLabels, type RankedLabel, type RankedLabels } from './ranked';
import { areaSizes } from './sizes';
import type { Box, Candidate, LabelContext, PlacedLabel } from './types';

/** CSS pixels that a shape fills before its name is looked for a place. */
const leastArea = 22;
const leastGroup = 12;
/** Metres a CSS pixel, from which on only what is larger is named: of areas, and of groups that are part of another. */
const mostMeters = { top: Infinity, part: 2700, area: 1100 } as const;
/** A group that fills more of the map than this is where the reader is: its parts are named. */
const mostShare = 0.5;
/** The largest come first; more than this no screen has room for. */
const mostNames = 240;
/** Names that a step can be about. */
const mostTold = 40;

interface Sighted {
  readonly ranked: RankedLabel;
  /** Of its shape's box, in CSS pixels. */
  readonly across: number;
  readonly down: number;
}
/** What part of the world is on the map, in the unit square of Mercator, and how many CSS pixels that square has. */
interface Sight {
  readonly world: number;
  readonly left: number;
  readonly top: number;
}

function sightOf({ camera: { center, zoom }, size: { width, height } }: LabelContext): Sight {
  const world = worldPixels(zoom);
  const [x, y] = toMercator(center);
  return { world, left: x - width / 2 / world, top: y - height / 2 / world };
}

/** The areas and groups in sight that are large enough for a name, in their order. */
function inSight(
  { names, told }: RankedLabels,
  { world, left, top }: Sight,
  { camera: { center, zoom }, size: { width, height } }: LabelContext,
): readonly Sighted[] {
  const [right, bottom] = [left + width / world, top + height / world];
  const meters = metersPerPixel(zoom, center[1]);
  const areToldFew = told > 0 && told <= mostTold;
  const found: Sighted[] = [];
  for (const ranked of names) {
    const { label, level, isDivided, box } = ranked;
    // What a step is about is named from however far, where there is room.
    if (meters > mostMeters[level] && !(areToldFew && label.isSubject === true)) continue;
    if (box[2] < left || box[0] > right || box[3] < top || box[1] > bottom) continue;
    const [across, down] = [(box[2] - box[0]) * world, (box[3] - box[1]) * world];
    const isLarge = across > width * mostShare || down > height * mostShare;
    const arePartsNamed = meters <= mostMeters[isDivided ? 'part' : 'area'];
    const isSeen =
      level === 'area'
        ? across >= leastArea && down >= leastArea / 2
        : !(isLarge && arePartsNamed) && Math.min(across, down) >= leastGroup;
    if (isSeen && found.push({ ranked, across, down }) === mostNames) break;
  }
  return found;
}

/**
 * The names of a large pack, by its scale: those of the groups while they are small on the map, and of the areas that have
 * room for theirs, each at one of its anchors. All other names find their places as usual, beside these.
 *
 * @param labels The same array as long as the scene is the same: they are put into an order once for it.
 */
export function placeAtScale(
  labels: readonly SceneLabel[],
  pack: PackSummary,
  context: LabelContext,
): readonly PlacedLabel[] {
  const grid = new BoxGrid();
  for (const { box, isSmall = false } of context.obstacles) if (!isSmall) grid.add(box);
  const all = rankedLabels(labels, pack);
  const sight = sightOf(context);
  const placed = inSight(all, sight, context).flatMap((sighted): readonly PlacedLabel[] => {
    const found = placeOf(sighted, sight, grid, context);
    if (found === undefined) return [];
    grid.add(found.box);
    const { id, kind, token } = sighted.ranked.label;
    return [{ id, kind, token, box: found.box, lines: found.lines }];
  });
  const obstacles = [...context.obstacles, ...placed.map(({ id, box }) => ({ id, box }))];
  return [...placed, ...placeLabels(all.others, { ...context, obstacles })];
}

function placeOf(
  { ranked: { label, level, anchors }, across, down }: Sighted,
  { world, left, top }: Sight,
  grid: BoxGrid,
  context: LabelContext,
): Candidate | undefined {
  const { forName, forValue, smallest } = areaSizes(label, context);
  const middles = anchors.map(([x, y]): Point => [(x - left) * world, (y - top) * world]);
  const texts = label.texts.slice(-1);
  for (const value of label.value === null ? [null] : [label.value, null])
    for (const fontSize of value === null ? forName : forValue) {
      const style = { fontSize, smallest };
      const { width, height } = measure(texts, value, style);
      // A name that is wider than its area is somebody else's name; only the largest may reach over.
      if (level !== 'top' && (width > across * 0.92 || height > down * 0.9)) continue;
      const blockAt = textBlocks(texts, value, style);
      for (const at of middles) {
        const block = blockAt(at);
        if (isIn(block.box, context.size) && grid.isFree(block.box)) return block;
      }
    }
  return undefined;
}

const isIn = ([left, top, right, bottom]: Box, { width, height }: Size): boolean =>
  left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
