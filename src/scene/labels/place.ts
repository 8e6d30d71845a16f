import type { SceneLabel } from '../scene';
import { besidePlace } from './besidePlace';
import { candidatesFor } from './candidates/candidatesFor';
import { fitsBeside, liesInside, meets, usualGap } from './collision';
import { shapesIn } from './labelShapes';
import { overhangPlace } from './overhang';
import { isWall, smallestSize } from './sizes';
import type { Box, Candidate, LabelContext, LabelShape, Obstacle, PlacedLabel } from './types';

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
 * found no room is named beside the shapes, with a line to its own. The answer has the order of
 * `labels`, so that other values move no name among the others.
 */
export function placeLabels(
  labels: readonly SceneLabel[],
  context: LabelContext,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const placeOf = new Map<SceneLabel, PlacedLabel>();
  const place = (label: SceneLabel, found: Candidate | undefined): boolean => {
    if (found === undefined) return false;
    const { id, kind, token } = label;
    const { box, lines, leader } = found;
    const one = { id, kind, token, box, lines, ...(leader && { leader }) };
    placed.push(one);
    placeOf.set(label, one);
    return true;
  };
  const shapes = shapesIn(labels, context);
  const own = labels.filter(({ isSubject = false }) => isSubject);
  // On a wall a map of values shows all of them: rather beside its shape than without.
  const isWhole = (label: SceneLabel, found: Candidate | undefined) =>
    !isWall(context) ||
    label.isValueSought !== true ||
    found?.lines.some(({ isValue = false }) => isValue) === true;
  const placeOwn = (some: readonly SceneLabel[]): void => {
    const left = some.filter((label) => {
      const found = usualPlace(label, shapes, placed, context);
      return !isWhole(label, found) || !place(label, found);
    });
    for (const label of left) {
      const fits = fitsBeside(label, placed, context.obstacles, context);
      const beside = besidePlace.find?.(label, shapes, fits, context);
      const found = isWhole(label, beside) ? beside : usualPlace(label, shapes, placed, context);
      place(label, found ?? beside);
    }
  };
  // Where all of the city is seen its areas come before what lies in one of them.
  const isWithin = ({ kind }: SceneLabel) =>
    kind === 'zone' || (kind === 'core' && context.zoomRatio <= 1);
  placeOwn(own.filter((label) => !isWithin(label)));
  placeOwn(own.filter(isWithin));
  // A name that is wider than its area comes before the names of lesser things.
  const others = labels.filter(({ isSubject = false }) => !isSubject);
  const lastArea = others.findLastIndex(({ kind }) => kind === 'area') + 1;
  const wide = others
    .slice(0, lastArea)
    .filter((label) => !place(label, usualPlace(label, shapes, placed, context)));
  for (const label of wide) place(label, widePlace(label, shapes, placed, context));
  for (const label of others.slice(lastArea))
    place(label, usualPlace(label, shapes, placed, context));
  return labels.flatMap((label) => placeOf.get(label) ?? []);
}

/** Of an area, where all of the city is on a reader's screen: over its border rather than nowhere. */
function widePlace(
  label: SceneLabel,
  shapes: readonly LabelShape[],
  placed: readonly PlacedLabel[],
  context: LabelContext,
): Candidate | undefined {
  const ring = shapes.find(({ id }) => id === label.id)?.ring;
  const isWhole = context.zoomRatio <= 1 && smallestSize(context) === 0;
  if (label.kind !== 'area' || ring === undefined || !isWhole) return undefined;
  const firm = context.obstacles.filter(isFirm);
  return overhangPlace(label, ring, context, fitsBeside(label, placed, firm, context, 0));
}

function usualPlace(
  label: SceneLabel,
  shapes: readonly LabelShape[],
  placed: readonly PlacedLabel[],
  context: LabelContext,
): Candidate | undefined {
  const shape = label.kind === 'area' ? shapes.find(({ id }) => id === label.id) : null;
  // An area whose shape the map does not have has no place on it.
  if (shape === undefined) return undefined;
  const ring = shape?.ring ?? null;
  const find = (obstacles: readonly Obstacle[], share = usualGap) => {
    const fits = fitsBeside(label, placed, obstacles, context, share);
    for (const candidate of candidatesFor(label, context, ring)) {
      if (!fits(candidate) || context.isClear?.(candidate.box, label.id) === false) continue;
      const isTight = label.isSubject === true || label.isValueSought === true;
      const core = isTight ? shrunk(candidate.box) : candidate.box;
      if (ring !== null && !liesInside(core, ring)) continue;
      // On a wall a neighbour's name keeps off the city.
      if (isContext && shapes.some((shape) => meets(candidate.box, shape))) continue;
      return candidate;
    }
    return undefined;
  };
  const isContext = isWall(context) && label.kind === 'context';
  const isRoomy = isWall(context) && roomy.has(label.kind);
  return (
    (isRoomy ? find(context.obstacles, roomyGapShare) : undefined) ??
    find(context.obstacles) ??
    // Rather an area's name over a small sign than an area without a name.
    (ring === null ? undefined : find(context.obstacles.filter(isFirm)))
  );
}

/** Widths are guessed on the safe side; rather a stroke on a border than a name without its figure. */
const guessedTooWide = 0.06;
function shrunk([left, top, right, bottom]: Box): Box {
  const [x, y] = [(right - left) * guessedTooWide, (bottom - top) * guessedTooWide];
  return [left + x, top + y, right - x, bottom - y];
}

function isFirm({ isSmall = false }: Obstacle): boolean {
  return !isSmall;
}
