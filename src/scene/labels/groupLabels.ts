import type { PackSummary } from '../../content/packSummary';
import type { Bounds, Position } from '../../domain/geometry';
import type { Lang } from '../../domain/lang';
import type { SceneLabel } from '../scene';

const mostOthers = 8;

/** The names of the groups of a large pack. */
export function groupLabels(pack: PackSummary, lang: Lang): readonly SceneLabel[] {
  const anchors = anchorsIn(pack);
  return pack.wings.map(({ id, name, short, tone }): SceneLabel => ({
    id,
    kind: 'area',
    texts: lang === 'en' ? [short.en] : [name.zh, short.zh],
    value: null,
    token: `${tone}-ink`,
    anchors: anchors.get(id) ?? [],
    bearing: null,
  }));
}

const known = new WeakMap<PackSummary['areas'], ReadonlyMap<string, readonly Position[]>>();

/** Those of a pack, worked out once for all its scenes. */
function anchorsIn(pack: PackSummary): ReadonlyMap<string, readonly Position[]> {
  const found = known.get(pack.areas) ?? groupAnchors(pack);
  known.set(pack.areas, found);
  return found;
}

/**
 * Where the name of each group may stand, `[lng, lat]`, best first: at the area of it that is nearest to the middle of all its
 * ground, for the middle itself may lie in another group, or in the sea; then at its largest areas.
 */
export function groupAnchors({
  areas,
  wings,
  geometry,
}: Pick<PackSummary, 'areas' | 'wings' | 'geometry'>): ReadonlyMap<string, readonly Position[]> {
  const parentOf = new Map(wings.map(({ id, parent }) => [id, parent]));
  const members = new Map<string, { readonly at: Position; readonly weight: number }[]>();
  for (const { id, wing } of areas) {
    const shape = geometry.areas[id];
    const at = shape?.anchors[0]?.at;
    if (shape === undefined || at === undefined) continue;
    const weight = boxWeight(shape.bounds);
    for (let group: string | undefined = wing; group; group = parentOf.get(group)) {
      const known = members.get(group);
      if (known === undefined) members.set(group, [{ at, weight }]);
      else known.push({ at, weight });
    }
  }
  return new Map(
    [...members].map(([group, all]) => [group, [nearestTo(middleOf(all), all), ...largestOf(all)]]),
  );
}

/** How much ground the box around an area has, beside others: square degrees of a globe. */
function boxWeight([[west, south], [east, north]]: Bounds): number {
  const middle = (((south + north) / 2) * Math.PI) / 180;
  return (east - west) * (north - south) * Math.cos(middle);
}

type Weighted = readonly { readonly at: Position; readonly weight: number }[];

function middleOf(all: Weighted): Position {
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (axis: 0 | 1) =>
    all.reduce((sum, { at, weight }) => sum + at[axis] * weight, 0) / total;
  return [mean(0), mean(1)];
}

function largestOf(all: Weighted): readonly Position[] {
  return all
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostOthers)
    .map(({ at }) => at);
}

function nearestTo([lng, lat]: Position, all: Weighted): Position {
  const distanceOf = (at: Position) => Math.hypot(at[0] - lng, at[1] - lat);
  return all
    .map(({ at }) => at)
    .reduce((one, other) => (distanceOf(other) < distanceOf(one) ? other : one));
}
