import type { PackSummary } from '../../content/packSummary';
import type { Bounds, Point } from '../../domain/geometry';
import { mercatorBox, toMercator } from '../../domain/mercator';
import type { SceneLabel } from '../scene';

/** A group that is part of no other, one that is, and an area. */
export const levels = ['top', 'part', 'area'] as const;
export type Level = (typeof levels)[number];

/** A name of a large pack with what does not hang on the camera: it is placed anew in every frame of a flight. */
export interface RankedLabel {
  readonly label: SceneLabel;
  readonly level: Level;
  /** Whether a group has parts that are groups. */
  readonly isDivided: boolean;
  /** Of its shape, in the unit square of the Mercator world: left, top, right, bottom. */
  readonly box: ReturnType<typeof mercatorBox>;
  /** Where it may stand, in the same square, best first. */
  readonly anchors: readonly Point[];
}
export interface RankedLabels {
  /** Groups before what is in them, large before small. */
  readonly names: readonly RankedLabel[];
  readonly others: readonly SceneLabel[];
  /** How many names a step is about. */
  readonly told: number;
}

const known = new WeakMap<readonly SceneLabel[], RankedLabels>();

/** The names of the areas and groups of a scene in the order of their right to a place; made once for a scene. */
export function rankedLabels(labels: readonly SceneLabel[], pack: PackSummary): RankedLabels {
  const found = known.get(labels);
  if (found !== undefined) return found;
  const parentOf = new Map(pack.wings.map(({ id, parent }) => [id, parent]));
  const divided = new Set(parentOf.values());
  const boxes = boxesOf(pack);
  const own = labels.filter(({ kind }) => kind === 'area');
  const names = own.flatMap((label): readonly RankedLabel[] => {
    const { id } = label;
    const box = boxes.get(id);
    if (box === undefined) return [];
    const level = !parentOf.has(id) ? 'area' : parentOf.get(id) === undefined ? 'top' : 'part';
    const anchors = label.anchors.map(toMercator);
    return [{ label, level, isDivided: divided.has(id), box, anchors }];
  });
  const sizeOf = ({ box: [left, top, right, bottom] }: RankedLabel) =>
    (right - left) * (bottom - top);
  const ranked = {
    names: names.toSorted(
      (one, other) =>
        levels.indexOf(one.level) - levels.indexOf(other.level) || sizeOf(other) - sizeOf(one),
    ),
    others: labels.filter(({ kind }) => kind !== 'area'),
    told: own.filter(({ isSubject }) => isSubject).length,
  };
  known.set(labels, ranked);
  return ranked;
}

type MercatorBox = ReturnType<typeof mercatorBox>;
const knownBoxes = new WeakMap<PackSummary['geometry'], ReadonlyMap<string, MercatorBox>>();

/** The boxes of all areas and groups, worked out once: a look at each is two thousandths of a millisecond. */
function boxesOf({ geometry }: PackSummary): ReadonlyMap<string, MercatorBox> {
  const found = knownBoxes.get(geometry);
  if (found !== undefined) return found;
  const all: readonly [string, { readonly bounds: Bounds }][] = [
    ...Object.entries(geometry.areas),
    ...Object.entries(geometry.wings),
  ];
  const made = new Map(all.map(([id, { bounds }]) => [id, mercatorBox(bounds)]));
  knownBoxes.set(geometry, made);
  return made;
}
