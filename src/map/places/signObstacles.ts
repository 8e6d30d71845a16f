import type { Size } from '../../domain/geometry';
import { project, type Camera } from '../../scene/camera';
import type { Obstacle } from '../../scene/labels/types';
import type { ScenePlaces } from '../../scene/scene';

/** Half of the width of a place's sign that a step is about, as a share of the map's mean side. */
export const toldReach = 0.0095;
/** Half of the width of one's own elsewhere, CSS pixels. */
const ownReach = 7;
/** Of one's own, where there are more, names stand over signs. */
const mostOwn = 60;

/** The signs that names of areas keep clear of where they can: what a step is about, and places of one's own. */
export function signObstacles(
  places: ScenePlaces | null,
  camera: Camera,
  size: Size,
): readonly Obstacle[] {
  if (places === null) return [];
  const { marks, isTold, isKeptClear = false } = places;
  const own = marks.filter(({ kind }) => kind === 'own');
  const kept = isTold || isKeptClear ? marks : own.length > mostOwn ? [] : own;
  const reach = isTold ? Math.sqrt(size.width * size.height) * toldReach : ownReach;
  return kept.map(({ id, at }) => {
    const [x, y] = project(camera, size, at);
    return { id, box: [x - reach, y - reach, x + reach, y + reach], isSmall: true };
  });
}
