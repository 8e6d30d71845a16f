import type { Size } from '../../domain/geometry';
import { project, type Camera } from '../../scene/camera';
import type { Obstacle } from '../../scene/labels/types';
import type { ScenePlaces } from '../../scene/scene';

/** Where there are more, names stand over signs. */
const most = 60;
const reach = 7;

/** Places of one's own, for the names of areas to keep clear of. */
export function ownObstacles(
  places: ScenePlaces | null,
  camera: Camera,
  size: Size,
): readonly Obstacle[] {
  const own = places?.marks.filter(({ kind }) => kind === 'own') ?? [];
  if (own.length > most) return [];
  return own.map(({ id, at }) => {
    const [x, y] = project(camera, size, at);
    return { id, box: [x - reach, y - reach, x + reach, y + reach], isSmall: true };
  });
}
