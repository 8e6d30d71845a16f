import type { Point } from '../../domain/geometry';
import { unproject, zoomAbout } from '../../scene/camera';
import { Glide } from './glide';
import type { HandPorts, Hands, Sight } from './handPorts';
import { PointerTrail } from './pointerTrail';

/** A press that moves less is a click. */
const mostMovePixels = 5;
/** As in MapLibre: a notch of a mouse wheel goes a seventh of a zoom step, a pad's fingers go further. */
const notchPixelsPerZoom = 650;
const padPixelsPerZoom = 140;
const linePixels = 40;
/** A notch of a mouse wheel moves at least so far, a finger on a pad less. */
const notchPixels = 40;
/** A pinch on a trackpad comes as a wheel with Ctrl and small steps. */
const pinchPixelsPerZoom = 70;
const tapMs = 300;
const tapPixels = 30;

/**
 * Lets hands move a drawing as they move MapLibre: one pointer drags and lets it glide on, two pinch, the
 * wheel zooms about the pointer, two quick taps zoom in. A single finger stays the page's where the
 * element's `touch-action` leaves it that.
 */
export function followHands(element: HTMLElement, ports: HandPorts): Hands {
  const pointers = new Map<number, Point>();
  const trail = new PointerTrail();
  const glide = new Glide(ports);
  let isMoving = false;
  let isPinch = false;
  /** Looked up when a hand is laid on it, for a move must not ask for styles. */
  let isOneThePages = false;
  let lastTap: { readonly at: Point; readonly ms: number } | null = null;

  const within = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  function onpointerdown(event: PointerEvent): void {
    if (event.button !== 0 || ports.sight() === null) return;
    glide.stop();
    trail.clear();
    ports.onhold();
    pointers.set(event.pointerId, within(event));
    if (pointers.size > 1) return;
    [isMoving, isPinch] = [false, false];
    isOneThePages =
      event.pointerType === 'touch' && getComputedStyle(element).touchAction !== 'none';
  }
  function onpointermove(event: PointerEvent): void {
    const before = pointers.get(event.pointerId);
    const sight = ports.sight();
    if (before === undefined || sight === null) return;
    const now = within(event);
    const way: Point = [now[0] - before[0], now[1] - before[1]];
    if (!isMoving && Math.hypot(...way) <= mostMovePixels) return;
    pointers.set(event.pointerId, now);
    if (isOneThePages && pointers.size === 1) return;
    if (!isMoving) element.setPointerCapture(event.pointerId);
    isMoving = true;
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) return drag(sight, way, now, event.timeStamp);
    isPinch = true;
    pinch(sight, before, now, other);
  }
  function drag({ camera, size }: Sight, [dx, dy]: Point, now: Point, ms: number): void {
    if (!isPinch) trail.add(now, ms);
    const at: Point = [size.width / 2 - dx, size.height / 2 - dy];
    ports.onmove({ ...camera, center: unproject(camera, size, at) });
  }
  /** What was under the middle of two fingers stays there. */
  function pinch(sight: Sight, before: Point, now: Point, other: Point): void {
    const { camera, size } = sight;
    const apart = (at: Point) => Math.max(1, Math.hypot(at[0] - other[0], at[1] - other[1]));
    const middle = (at: Point): Point => [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2];
    const [from, to] = [middle(before), middle(now)];
    const at: Point = [size.width / 2 + from[0] - to[0], size.height / 2 + from[1] - to[1]];
    const moved = { ...camera, center: unproject(camera, size, at) };
    ports.onmove(zoomAbout(moved, Math.log2(apart(now) / apart(before)), size, to));
  }
  function onpointerup(event: PointerEvent): void {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    const speed = isMoving && !isPinch ? trail.speed(event.timeStamp) : null;
    if (speed !== null && !ports.prefersReducedMotion()) return glide.drift(speed);
    ports.onrest();
    if (!isMoving) tapped(within(event), event.timeStamp);
  }
  function onpointercancel(event: PointerEvent): void {
    if (pointers.delete(event.pointerId) && pointers.size === 0) ports.onrest();
  }
  function tapped(at: Point, ms: number): void {
    const isSecond =
      lastTap !== null &&
      ms - lastTap.ms < tapMs &&
      Math.hypot(at[0] - lastTap.at[0], at[1] - lastTap.at[1]) < tapPixels;
    lastTap = isSecond ? null : { at, ms };
    if (isSecond) zoom(1, at, true);
  }
  function onwheel(event: WheelEvent): void {
    if (ports.sight() === null) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePixels : 1);
    const isNotch = Math.abs(pixels) >= notchPixels;
    const padPixels = event.ctrlKey ? pinchPixelsPerZoom : padPixelsPerZoom;
    zoom(-pixels / (isNotch ? notchPixelsPerZoom : padPixels), within(event), isNotch);
  }
  function zoom(steps: number, pivot: Point, isNotch: boolean): void {
    const sight = ports.sight();
    if (sight === null) return;
    if (isNotch && !ports.prefersReducedMotion()) return glide.zoom(steps, pivot);
    const { camera, size } = sight;
    ports.onmove(zoomAbout(camera, steps, size, pivot));
    glide.restSoon();
  }

  const listeners = { onpointerdown, onpointermove, onpointerup, onpointercancel, onwheel };
  const each = (act: 'addEventListener' | 'removeEventListener') => {
    for (const [name, listener] of Object.entries(listeners))
      element[act](name.slice(2), listener as EventListener, { passive: false });
  };
  each('addEventListener');
  return {
    stop: () => (pointers.clear(), glide.stop()),
    remove: () => (each('removeEventListener'), glide.stop()),
  };
}
