import type { PackSummary } from '../../content/packSummary';
import type { Bounds, Size } from '../../domain/geometry';
import type { Lang } from '../../domain/lang';
import { mercatorBox, toMercator } from '../../domain/mercator';
import { worldPixels, type Camera } from '../camera';
import type { SceneLabel } from '../scene';

/** CSS pixels that a shape fills before its name is looked for a place. */
const leastArea = 42;
const leastGroup = 56;
/** A group that fills more of the map than this is where the reader is: its parts are named. */
const mostShare = 0.6;
/** The largest come first; more than this no screen has room for. */
const mostNames = 110;

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

/**
 * The labels of a large pack that a scale has room for: those of shapes in sight and large enough, groups before what is in
 * them. All that is not an area or a group stays.
 */
export function labelsAtScale(
  labels: readonly SceneLabel[],
  pack: PackSummary,
  { center, zoom }: Camera,
  { width, height }: Size,
): readonly SceneLabel[] {
  const all = boxesOf(pack);
  const world = worldPixels(zoom);
  const [x, y] = toMercator(center);
  const [left, top] = [x - width / 2 / world, y - height / 2 / world];
  const [right, bottom] = [x + width / 2 / world, y + height / 2 / world];
  const groups: (readonly [number, SceneLabel])[] = [];
  const areas: (readonly [number, SceneLabel])[] = [];
  const others: SceneLabel[] = [];
  for (const label of labels) {
    const box = label.kind === 'area' ? all.get(label.id) : undefined;
    if (box === undefined) {
      others.push(label);
      continue;
    }
    if (box[2] < left || box[0] > right || box[3] < top || box[1] > bottom) continue;
    const isGroup = pack.geometry.areas[label.id] === undefined;
    const [across, down] = [(box[2] - box[0]) * world, (box[3] - box[1]) * world];
    const least = Math.min(across, down);
    if (isGroup && across < width * mostShare && down < height * mostShare && least >= leastGroup)
      groups.push([across * down, label]);
    else if (!isGroup && (label.isSubject === true || least >= leastArea))
      areas.push([across * down, label]);
  }
  const bySize = (all: (readonly [number, SceneLabel])[]) =>
    all.sort((a, b) => b[0] - a[0]).map(([, label]) => label);
  return [...bySize(groups), ...bySize(areas)].slice(0, mostNames).concat(others);
}

/** The names of the groups of a large pack. */
export function groupLabels(pack: PackSummary, lang: Lang): readonly SceneLabel[] {
  return pack.wings.map(({ id, name, short, tone }): SceneLabel => {
    const [[west, south], [east, north]] =
      pack.geometry.wings[id]?.bounds ?? pack.geometry.city.bounds;
    return {
      id,
      kind: 'area',
      texts: lang === 'en' ? [short.en] : [name.zh, short.zh],
      value: null,
      token: `${tone}-ink`,
      anchors: [[(west + east) / 2, (south + north) / 2]],
      bearing: null,
    };
  });
}
