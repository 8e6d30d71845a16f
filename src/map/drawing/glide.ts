import type { Point, Size } from '../../domain/geometry';
import { clampZoom, unproject, zoomAbout, type Camera } from '../../scene/camera';
import type { HandPorts } from './handPorts';

/** After so long a drift has a third of its speed, and a zoom a third of its way left. */
const driftMs = 260;
const zoomMs = 70;
const leastPixelsPerMs = 0.03;
const leastZoomLeft = 0.004;
/** A trackpad tells of no end: the map rests when nothing more has come for so long. */
const restMs = 160;

/** What goes on after the hand: a drift that slows down, a zoom on its way. One at a time. */
export class Glide {
  readonly #ports: HandPorts;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #zoomLeft = 0;

  constructor(ports: HandPorts) {
    this.#ports = ports;
  }

  /** Drifts on with a speed in CSS pixels per millisecond. */
  drift([x, y]: Point): void {
    let share = 1;
    this.#run((camera, size, ms) => {
      share *= Math.exp(-ms / driftMs);
      const at: Point = [size.width / 2 - x * share * ms, size.height / 2 - y * share * ms];
      this.#ports.onmove({ ...camera, center: unproject(camera, size, at) });
      return Math.hypot(x, y) * share > leastPixelsPerMs;
    });
  }

  /** Zooms about a point; steps that come on the way are added to what is left. */
  zoom(steps: number, pivot: Point): void {
    const left = this.#zoomLeft + steps;
    this.#run((camera, size, ms) => {
      const isLast = Math.abs(this.#zoomLeft) < leastZoomLeft;
      const wanted = this.#zoomLeft * (isLast ? 1 : 1 - Math.exp(-ms / zoomMs));
      const zoom = clampZoom(camera.zoom + wanted);
      const isAtLimit = zoom !== camera.zoom + wanted;
      this.#zoomLeft -= wanted;
      this.#ports.onmove(zoomAbout(camera, zoom - camera.zoom, size, pivot));
      return !isLast && !isAtLimit;
    });
    this.#zoomLeft = left;
  }

  /** Rests when no more steps have come for a moment. */
  restSoon(): void {
    this.stop();
    this.#timer = setTimeout(this.#ports.onrest, restMs);
  }

  /** Ends it where it is, without a rest. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#zoomLeft = 0;
  }

  /** @param move What a frame does, given its milliseconds; false with the last one. */
  #run(move: (camera: Camera, size: Size, ms: number) => boolean): void {
    this.stop();
    let last: number | null = null;
    const step = (now: number) => {
      const sight = this.#ports.sight();
      if (sight === null) return;
      const isOn = last === null || move(sight.camera, sight.size, now - last);
      last = now;
      if (isOn) this.#frame = requestAnimationFrame(step);
      else this.#ports.onrest();
    };
    this.#frame = requestAnimationFrame(step);
  }
}
