import { geoPath, geoTransform, group } from 'd3';
import type { Camera } from '../../scene/camera';
import { mercatorBox, toMercator } from '../../domain/mercator';
import { worldPixels } from '../../scene/camera';
import type { Bounds, Size } from '../../domain/geometry';
import type { ShapeName } from '../../scene/scene';
import { shapes } from '../shapes';

/**
 * Paths are written once, in pixels of the world at `pathZoom` from a fixed origin; the camera only
 * moves and scales them. One decimal keeps every vertex within 0.3 px at the largest zoom.
 */
const pathZoom = 9;

export interface PathFrame {
  /** The origin and reach of the path pixels: what must fit into the free box. */
  readonly originX: number;
  readonly originY: number;
}

export function frameOf(bounds: Bounds): PathFrame {
  const [left, top] = mercatorBox(bounds);
  const world = worldPixels(pathZoom);
  return { originX: left * world, originY: top * world };
}

/** Width and height of the bounds in path pixels. */
export function extentOf(bounds: Bounds): Size {
  const [left, top, right, bottom] = mercatorBox(bounds);
  const world = worldPixels(pathZoom);
  return { width: (right - left) * world, height: (bottom - top) * world };
}

export interface DrawnShape {
  readonly key: string;
  readonly d: string;
}

/** Paths already written, by origin and shape name: the shapes of a page never change. */
const written = new Map<string, readonly DrawnShape[]>();

/** SVG path data of every feature of a shape collection, straight lines in Mercator as on the live map. */
export function pathsOf(name: ShapeName, frame: PathFrame): readonly DrawnShape[] {
  const key = `${name} ${frame.originX} ${frame.originY}`;
  const known = written.get(key) ?? writePaths(name, frame);
  written.set(key, known);
  return known;
}

const grouped = new WeakMap<readonly DrawnShape[], ReadonlyMap<string, readonly DrawnShape[]>>();

/** The same by feature: one may be in several parts. */
export function pathsByKey(
  name: ShapeName,
  frame: PathFrame,
): ReadonlyMap<string, readonly DrawnShape[]> {
  const paths = pathsOf(name, frame);
  const known = grouped.get(paths) ?? group(paths, ({ key }) => key);
  grouped.set(paths, known);
  return known;
}

/** Writes the paths of all shapes before they are wanted, in a task of their own. */
export function writeAhead(bounds: Bounds): void {
  for (const name in shapes) pathsOf(name as ShapeName, frameOf(bounds));
}

function writePaths(name: ShapeName, { originX, originY }: PathFrame): readonly DrawnShape[] {
  const world = worldPixels(pathZoom);
  const toPath = geoTransform({
    point(lng, lat) {
      const [x, y] = toMercator([lng, lat]);
      this.stream.point(x * world - originX, y * world - originY);
    },
  });
  const path = geoPath(toPath).digits(1);
  return shapes[name].map(({ key, feature }) => ({ key, d: path(feature) ?? '' }));
}

/** CSS pixels that one path pixel takes at a zoom. */
export const pathScale = (zoom: number): number => 2 ** (zoom - pathZoom);

/** The `transform` that puts path pixels where the camera sees them. */
export function cameraTransform(
  { center, zoom }: Camera,
  { width, height }: Size,
  frame: PathFrame,
): string {
  const scale = pathScale(zoom);
  const world = worldPixels(zoom);
  const [x, y] = toMercator(center);
  const left = width / 2 - x * world + frame.originX * scale;
  const top = height / 2 - y * world + frame.originY * scale;
  return `matrix(${scale} 0 0 ${scale} ${left} ${top})`;
}
