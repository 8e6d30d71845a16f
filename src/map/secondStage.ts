import type { Bounds, Point, Size } from '../domain/geometry';
import type { Scene } from '../scene/scene';
import type { View } from '../state/view';
import { clampZoom, unproject, zoomAbout, type Camera, type FreeBox } from '../scene/camera';

/** The first map's stage, which a second map beside it shares: one camera, one size. */
export interface MapStage {
  readonly camera: Camera;
  /** CSS pixels. */
  readonly size: Size;
  readonly free: FreeBox;
  /** The whole city. */
  readonly bounds: Bounds;
  /** Adds to a scene what comes late to it: places, once they are there. */
  readonly dress: (scene: Scene, view: View) => Scene;
  /** Moves both maps at once. */
  readonly take: (camera: Camera) => void;
}

const mostMovePixels = 5;
const wheelPixelsPerZoom = 300;

/**
 * Lets a hand move the stage from the second map, which has no live map of its own: one pointer drags,
 * two pinch, the wheel zooms about the pointer. Returns the undo.
 */
export function followHands(element: HTMLElement, stage: () => MapStage): () => void {
  const pointers = new Map<number, Point>();
  let isMoving = false;
  const within = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const zoom = (steps: number, pivot: Point) => {
    const { camera, size, take } = stage();
    take(zoomAbout(camera, clampZoom(camera.zoom + steps) - camera.zoom, size, pivot));
  };
  const onpointerdown = (event: PointerEvent) => {
    pointers.set(event.pointerId, within(event));
    isMoving = false;
  };
  const onpointermove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = within(event);
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
    if (!isMoving && Math.hypot(dx, dy) <= mostMovePixels) return;
    isMoving = true;
    element.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, now);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) {
      const { camera, size, take } = stage();
      const at: Point = [size.width / 2 - dx, size.height / 2 - dy];
      take({ ...camera, center: unproject(camera, size, at) });
      return;
    }
    const apart = (at: Point) => Math.max(1, Math.hypot(at[0] - other[0], at[1] - other[1]));
    const middle: Point = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2];
    zoom(Math.log2(apart(now) / apart(before)), middle);
  };
  const onpointerend = (event: PointerEvent) => void pointers.delete(event.pointerId);
  const onwheel = (event: WheelEvent) => {
    event.preventDefault();
    zoom(-event.deltaY / wheelPixelsPerZoom, within(event));
  };
  element.addEventListener('pointerdown', onpointerdown);
  element.addEventListener('pointermove', onpointermove);
  element.addEventListener('pointerup', onpointerend);
  element.addEventListener('pointercancel', onpointerend);
  element.addEventListener('wheel', onwheel, { passive: false });
  return () => {
    element.removeEventListener('pointerdown', onpointerdown);
    element.removeEventListener('pointermove', onpointermove);
    element.removeEventListener('pointerup', onpointerend);
    element.removeEventListener('pointercancel', onpointerend);
    element.removeEventListener('wheel', onwheel);
  };
}
