import { fromMercator, toMercator } from '../domain/mercator';
import type { Camera } from './camera';

/** How long a flight to the next subject takes. */
export const flightMs = 750;

/**
 * The camera on its way: the zoom changes evenly and one place of the ground stays where it is, as
 * when one zooms about it. `share` is 0 to 1; its ends are `from` and `to` themselves.
 */
export function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const zooms = to.zoom - from.zoom;
  const isLevel = Math.abs(zooms) < 1e-6;
  const way = isLevel ? share : (1 - 2 ** (-zooms * share)) / (1 - 2 ** -zooms);
  const [fromX, fromY] = toMercator(from.center);
  const [toX, toY] = toMercator(to.center);
  return {
    center: fromMercator([fromX + (toX - fromX) * way, fromY + (toY - fromY) * way]),
    zoom: from.zoom + zooms * share,
  };
}
