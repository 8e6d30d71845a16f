import { summary } from '../content/start';
import { fromMercator, mercatorBox, toMercator } from '../domain/mercator';
import type { Bounds, Point, Position, Size } from '../domain/geometry';

/**
 * A flat look straight down in Web Mercator (EPSG:3857 on the sphere): the same numbers place a
 * point in the drawing and in MapLibre, whose world is `512 · 2^zoom` CSS pixels wide.
 */
export interface Camera {
  readonly center: Position;
  readonly zoom: number;
}
/** The free part of the map that nothing lies on, in CSS pixels of the map's box. */
export interface FreeBox extends Size {
  readonly left: number;
  readonly top: number;
}

const [[west, south], [east, north]] = summary.geometry.city.bounds;
/** A tall province on a phone, over the sheet, is seen whole from further still. */
const further = typeof LARGE_PACK === 'boolean' && LARGE_PACK ? 1 : 0;
/** A city of some hundred kilometres is seen whole from 6 on, a larger one from further away. */
export const leastZoom =
  Math.min(6, 6 - Math.log2(Math.max(east - west, north - south) / 3)) - further;
export const mostZoom = 13.5;
const tilePixels = 512;

export const worldPixels = (zoom: number): number => tilePixels * 2 ** zoom;

/** `[lng, lat]` to CSS pixels in a box of the given size whose middle is the camera's centre. */
export function project({ center, zoom }: Camera, { width, height }: Size, at: Position): Point {
  const world = worldPixels(zoom);
  const [x, y] = toMercator(at);
  const [centerX, centerY] = toMercator(center);
  return [width / 2 + (x - centerX) * world, height / 2 + (y - centerY) * world];
}

export function unproject({ center, zoom }: Camera, { width, height }: Size, at: Point): Position {
  const world = worldPixels(zoom);
  const [centerX, centerY] = toMercator(center);
  return fromMercator([
    centerX + (at[0] - width / 2) / world,
    centerY + (at[1] - height / 2) / world,
  ]);
}

/**
 * The camera that shows the bounds as large as the free box allows, in its middle.
 *
 * @param least The zoom it does not go below; a small picture shows the whole all the same.
 */
export function fitBounds(bounds: Bounds, size: Size, free: FreeBox, least = leastZoom): Camera {
  const [left, top, right, bottom] = mercatorBox(bounds);
  const fitted = Math.min(
    Math.max(free.width, 1) / (right - left),
    Math.max(free.height, 1) / (bottom - top),
  );
  const zoom = Math.min(Math.max(Math.log2(fitted / tilePixels), least), mostZoom);
  const world = worldPixels(zoom);
  const offsetX = free.left + free.width / 2 - size.width / 2;
  const offsetY = free.top + free.height / 2 - size.height / 2;
  const center = fromMercator([
    (left + right) / 2 - offsetX / world,
    (top + bottom) / 2 - offsetY / world,
  ]);
  return { center, zoom };
}

/** Zooms about the middle of the free box. */
export function zoomBy(camera: Camera, steps: number, size: Size, free: FreeBox): Camera {
  const pivot: Point = [free.left + free.width / 2, free.top + free.height / 2];
  return zoomAbout(camera, steps, size, pivot);
}

/** Zooms so that the place under `pivot` (CSS pixels) stays where it is. */
export function zoomAbout(camera: Camera, steps: number, size: Size, pivot: Point): Camera {
  const zoom = clampZoom(camera.zoom + steps);
  const kept = toMercator(unproject(camera, size, pivot));
  const world = worldPixels(zoom);
  const center = fromMercator([
    kept[0] - (pivot[0] - size.width / 2) / world,
    kept[1] - (pivot[1] - size.height / 2) / world,
  ]);
  return { center, zoom };
}

/** True when two cameras show the same to within a pixel of a screen. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  const near = 1e-4;
  return (
    Math.abs(a.zoom - b.zoom) < near &&
    Math.abs(a.center[0] - b.center[0]) < near &&
    Math.abs(a.center[1] - b.center[1]) < near
  );
}

export function clampZoom(zoom: number): number {
  return Math.min(mostZoom, Math.max(leastZoom, zoom));
}

/** Ground metres a CSS pixel shows at a latitude, on the sphere that Web Mercator uses. */
export function metersPerPixel(zoom: number, lat: number): number {
  const equatorMeters = 2 * Math.PI * 6378137;
  return (equatorMeters * Math.cos((lat * Math.PI) / 180)) / worldPixels(zoom);
}
