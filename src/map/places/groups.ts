import type { Point, Size } from '../../domain/geometry';
import { project, type Camera } from '../../scene/camera';
import { collides } from '../../scene/labels/collision';
import type { Box } from '../../scene/labels/types';
import type { PlaceMark, ScenePlaces } from '../../scene/scene';

/** Signs of one kind that would cover each other, as one; the first has the right to it. */
export interface PlaceGroup {
  readonly first: PlaceMark;
  readonly members: readonly PlaceMark[];
  /** CSS pixels. */
  readonly at: Point;
  readonly box: Box;
}

/** From here on an area fills the map, and every place of it has a sign. */
export const nearRatio = 1.5;
/** Kinds that have a sign where all of the city is seen. */
const far: ReadonlySet<PlaceMark['kind']> = new Set(['seat', 'city', 'capital', 'own']);
/** Of a large pack: where more are in sight, none has a sign, for they would hide the map. */
const mostInSight = 60;
/** Two signs nearer than this share of a sign's width are one. */
const apart = 0.85;

/**
 * The signs in sight at a camera. Where all of the city is seen only the seats have one, and what is
 * selected. Places that a step of the talk is about all have one, whatever they cover.
 *
 * @param zoomRatio How many times the whole city's width goes into the map's.
 * @param reach Half of a sign's width, CSS pixels.
 * @param taken What lies over the map.
 * @param names That a sign may not hide; one of somebody's own stands under them, for it is their subject.
 */
export function groupPlaces(
  { marks, isTold, selected }: ScenePlaces,
  camera: Camera,
  size: Size,
  zoomRatio: number,
  reach: number,
  taken: readonly Box[] = [],
  names: readonly Box[] = [],
): readonly PlaceGroup[] {
  const isNear = zoomRatio >= nearRatio;
  const known = marks.filter(
    ({ id, kind }) => isNear || isTold || far.has(kind) || id === selected,
  );
  const shown = LARGE_PACK && !isTold ? fewEnough(known) : known;
  const first = shown.find(({ id }) => id === selected);
  const own = shown.filter((one) => one !== first && one.isOwn);
  const others = shown.filter((one) => one !== first && !one.isOwn);
  const ordered = [...(first === undefined ? [] : [first]), ...own, ...others];
  function fewEnough(all: readonly PlaceMark[]): readonly PlaceMark[] {
    const inSight = all.filter(({ at }) => isNearWindow(project(camera, size, at), size, reach));
    return inSight.length <= mostInSight
      ? inSight
      : inSight.filter(({ id, kind }) => kind === 'own' || id === selected);
  }
  const groups: { first: PlaceMark; members: PlaceMark[]; at: Point; box: Box }[] = [];
  for (const mark of ordered) {
    const at = project(camera, size, mark.at);
    const box = around(at, reach);
    if (!isNearWindow(at, size, reach)) continue;
    const closed = mark.kind === 'own' ? taken : [...taken, ...names];
    if (mark.id !== selected && closed.some((other) => collides(box, other, 0))) continue;
    // A seat under a place of somebody's own gives way while all of the city is seen.
    const isUnder = ({ first, box: other }: PlaceGroup) =>
      first.kind === 'own' && collides(box, other, 0);
    if (!isNear && mark.kind === 'seat' && mark.id !== selected && groups.some(isUnder)) continue;
    const near = groups.find(
      (group) =>
        !isTold &&
        group.first.kind === mark.kind &&
        Math.hypot(group.at[0] - at[0], group.at[1] - at[1]) < reach * 2 * apart,
    );
    if (near !== undefined) near.members.push(mark);
    else groups.push({ first: mark, members: [mark], at, box });
  }
  return groups;
}

function isNearWindow([x, y]: Point, { width, height }: Size, margin: number): boolean {
  return x > -margin && y > -margin && x < width + margin && y < height + margin;
}

function around([x, y]: Point, reach: number): Box {
  return [x - reach, y - reach, x + reach, y + reach];
}
