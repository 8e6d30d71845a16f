import type { LabelContext, PlacedLabel } from '../../scene/labels/types';
import type { Scene, ScenePlaces } from '../../scene/scene';
import { directionsTo, type Direction } from './directions';
import { groupPlaces, nearRatio, type PlaceGroup } from './groups';
import { placeNames } from './placeNames';
import { riverNames } from './riverNames';
import { toldReach } from './signObstacles';

/** The map with all that already stands on it. */
export type SignContext = LabelContext & Pick<Scene, 'layers'>;

/** What stands on the map for its places, each thing clear of those before it. */
export interface PlacedSigns {
  /** Half of a sign's width, CSS pixels. */
  readonly reach: number;
  readonly groups: readonly PlaceGroup[];
  readonly names: readonly PlacedLabel[];
  readonly rivers: readonly PlacedLabel[];
  readonly directions: readonly Direction[];
}

/** Signs first, then their names, the rivers' names, and the ways to the capitals. */
export function placedSigns(places: ScenePlaces, context: SignContext): PlacedSigns {
  const { camera, size, zoomRatio, obstacles, layers } = context;
  const isNear = zoomRatio >= nearRatio;
  const side = Math.sqrt(size.width * size.height);
  const reach = places.isTold
    ? side * toldReach
    : Math.min(13, Math.max(7.5, side * 0.008)) * (isNear ? 1 : 0.5);
  const taken = obstacles.filter(({ id }) => id === '').map(({ box }) => box);
  // Near, a name stands over a sign rather than an area without its places; far, a seat gives way.
  const hidden =
    isNear || places.isTold ? [] : obstacles.filter((one) => 'lines' in one).map(({ box }) => box);
  const groups = groupPlaces(places, camera, size, zoomRatio, reach, taken, hidden);
  const kept = new Set(
    places.marks.map(({ id, kind }) => (kind === 'own' || places.isKeptClear === true ? id : '')),
  );
  // A name may stand in the core's circle; a sign that is part of another's has no room of its own.
  const room = obstacles.filter(
    (one) => !('radius' in one) && (one.id === '' || !kept.has(one.id)),
  );
  const names = placeNames(groups, places, { ...context, obstacles: room });
  const named = [...obstacles, ...names, ...groups.map(({ box }) => ({ id: '', box }))];
  const rivers = layers.some(({ id }) => id === 'rivers')
    ? riverNames({ ...context, obstacles: named }, places.lang)
    : [];
  const directions = directionsTo(places.marks, { ...context, obstacles: [...named, ...rivers] });
  return { reach, groups, names, rivers, directions };
}
