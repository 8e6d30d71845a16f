import type { Size } from '../domain/geometry';
import { project, type Camera } from '../scene/camera';
import type { Obstacle } from '../scene/labels/types';
import type { ScenePlaces } from '../scene/scene';

/** Half of the width of a place's sign that a step is about, as a share of the map's mean side. */
export const toldReach = 0.0095;

/** The signs of places that a step of the talk is about: names keep off them, where they can. */
export function toldPlaces(
  places: ScenePlaces | null,
  camera: Camera,
  size: Size,
): readonly Obstacle[] {
  if (places?.isTold !== true) return [];
  const reach = Math.sqrt(size.width * size.height) * toldReach;
  return places.marks.map(({ at }) => {
    const [x, y] = project(camera, size, at);
    return { id: '', box: [x - reach, y - reach, x + reach, y + reach], isSmall: true };
  });
}
