import type { Point, Size } from '../domain/geometry';
import type { FreeBox } from '../scene/camera';
import { collides } from '../scene/labels/collision';
import type { Box } from '../scene/labels/types';

export interface Lens {
  readonly center: Point;
  readonly radius: number;
  /** The leader from the place that is enlarged to the lens, rim to rim. */
  readonly from: Point;
  readonly to: Point;
}

/** What a name must keep clear of: the disc, as boxes that fill it nearly. */
export function boxesOf({ center: [x, y], radius }: Lens): readonly Box[] {
  return [0.26, 0.7, 0.97].map((share): Box => {
    const [wide, high] = [radius * share, radius * Math.sqrt(1 - share ** 2)];
    return [x - wide, y - high, x + wide, y + high];
  });
}

const stride = 14;
const margin = 12;

/**
 * Finds room for a round inset beside the city: inside the free box or left of it, clear of every
 * shape and of the page's furniture, as near as can be to the place it enlarges. `null` where there
 * is none, or where the place is large enough to read on the map itself.
 */
export function placeLens(
  at: Point,
  placeRadius: number,
  size: Size,
  free: FreeBox,
  rings: readonly (readonly Point[])[],
  keepOut: readonly Box[],
): Lens | null {
  const radius = Math.min(320, Math.min(size.width, size.height) * 0.125);
  if (radius < 84 || placeRadius > radius * 0.85) return null;
  const outline = rings.flat();
  let best: { center: Point; distance: number } | null = null;
  for (let x = free.left + radius; x < free.left + free.width - radius; x += stride) {
    for (let y = free.top + radius; y < free.top + free.height - radius; y += stride) {
      const distance = Math.hypot(x - at[0], y - at[1]);
      if (best !== null && distance >= best.distance) continue;
      const box: Box = [
        x - radius - margin,
        y - radius - margin,
        x + radius + margin,
        y + radius + margin,
      ];
      if (keepOut.some((other) => collides(box, other))) continue;
      if (outline.some(([left, top]) => Math.hypot(left - x, top - y) < radius + margin)) continue;
      if (distance < radius + placeRadius + 24) continue;
      best = { center: [x, y], distance };
    }
  }
  if (best === null) return null;
  const [dx, dy] = [
    (best.center[0] - at[0]) / best.distance,
    (best.center[1] - at[1]) / best.distance,
  ];
  return {
    center: best.center,
    radius,
    from: [at[0] + dx * placeRadius, at[1] + dy * placeRadius],
    to: [best.center[0] - dx * radius, best.center[1] - dy * radius],
  };
}
