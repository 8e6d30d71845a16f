import type { Point, Position } from '../../domain/geometry';
import type { MapGround } from '../frame';

const step = 8;
const largeStep = 48;
/** A press whose release is farther away, in CSS pixels, was a drag. */
const mostMove = 5;
const moves: Readonly<Record<string, Point>> = {
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
};

/**
 * Positions pressed on the map, whichever painter draws it: presses are caught before the map has them, and so are the
 * keys of the map's widget, which move a cross. What lies on the map, as the legend, works as ever.
 */
export class Picking {
  isOn = $state(false);
  /** The cross of the keys, in CSS pixels of the window; `null` while a pointer is used. */
  cross: Point | null = $state.raw(null);
  readonly #map: HTMLElement;
  readonly #ground: () => MapGround | null;
  readonly #onpick: (at: Position) => void;
  #pressed: Point = [0, 0];
  #stop: AbortController | null = null;

  constructor(map: HTMLElement, ground: () => MapGround | null, onpick: (at: Position) => void) {
    this.#map = map;
    this.#ground = ground;
    this.#onpick = onpick;
  }

  /** @param isByKey Then the keys go to the map. */
  start(isByKey: boolean): void {
    this.stop();
    const { signal } = (this.#stop = new AbortController());
    const how = { capture: true, signal };
    this.#map.addEventListener('pointerdown', (event) => this.#press(event), how);
    this.#map.addEventListener('click', (event) => this.#click(event), how);
    this.#map.addEventListener('dblclick', (event) => this.#hold(event), how);
    this.#map.addEventListener('keydown', (event) => this.#key(event), how);
    this.#map.dataset['picking'] = '';
    this.isOn = true;
    // On a phone the form has scrolled it away.
    this.#map.scrollIntoView({ block: 'nearest' });
    if (!isByKey) return;
    this.cross = this.#middle();
    this.#map.querySelector<HTMLElement>('.map-keys')?.focus();
  }
  stop(): void {
    this.#stop?.abort();
    this.#stop = null;
    delete this.#map.dataset['picking'];
    this.isOn = false;
    this.cross = null;
  }

  #press({ clientX, clientY }: PointerEvent): void {
    this.#pressed = [clientX, clientY];
    this.cross = null;
  }
  #click(event: MouseEvent): void {
    if (this.#isOver(event)) return;
    this.#hold(event);
    const [x, y] = this.#pressed;
    if (Math.hypot(event.clientX - x, event.clientY - y) <= mostMove)
      this.#pick([event.clientX, event.clientY]);
  }
  #key(event: KeyboardEvent): void {
    const isOnMap = event.target instanceof Element && event.target.matches('.map-keys');
    if (!isOnMap || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const move = moves[event.key];
    if (move !== undefined) {
      const [x, y] = this.cross ?? this.#middle();
      const length = event.shiftKey ? largeStep : step;
      this.cross = [x + move[0] * length, y + move[1] * length];
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.cross ??= this.#middle();
      this.#pick(this.cross);
    } else if (event.key === 'Escape') this.stop();
    else return;
    this.#hold(event);
  }
  #pick(point: Point): void {
    const at = this.#ground()?.placeAt(point);
    if (at !== null && at !== undefined) this.#onpick(at);
  }
  #hold(event: Event): void {
    if (this.#isOver(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }
  /** On something that lies over the map. */
  #isOver({ target }: Event): boolean {
    return (
      target instanceof Element && target.closest('[data-keep-out], button, a, summary') !== null
    );
  }
  /** Of what of the map nothing covers. */
  #middle(): Point {
    const probe = document.createElement('span');
    Object.assign(probe.style, {
      position: 'absolute',
      inset: 'var(--free-top, 0px) var(--free-right) var(--free-bottom) var(--free-left)',
    });
    this.#map.append(probe);
    const { left, right, top, bottom } = probe.getBoundingClientRect();
    probe.remove();
    return [(left + right) / 2, (top + bottom) / 2];
  }
}
