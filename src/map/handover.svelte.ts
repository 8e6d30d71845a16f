import { untrack } from 'svelte';
import { isSameCamera, type Camera } from '../scene/camera';
import { flightMs } from '../scene/flight';
import type { Scene } from '../scene/scene';
import type { Theme } from '../scene/theme';
import { flyDrawing } from './drawing/flyDrawing';
import { RepaintPace } from './drawing/repaintPace';
import { loadLiveMap } from './loadLiveMap';
import type { LiveEvents, LiveMap } from './live/liveMap';
import { initialPainter, nextPainter, type Painter, type PainterEvent } from './painter';
import { comesFirst } from '../ui/whenIdle';

/** The live map is fetched when one of these is heard on the map: whoever only reads never pays for it. */
const signsOfHands = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const;

/** What the handover reads from outside, each time anew. */
export interface HandoverPorts {
  readonly scene: Scene;
  readonly theme: Theme;
  /** `null` once it has left the page. */
  readonly overlay: SVGSVGElement | null | undefined;
  readonly onpainter: (painter: Painter) => void;
}

/** Hands over from the drawing to the live map and back; owns the exact camera. */
export class Handover {
  /** What shapes and names are painted for. */
  camera: Camera | null = $state.raw(null);
  /** What is seen of the drawing on its way, where that is not painted anew in every frame. */
  #onWay: Camera | null = $state.raw(null);
  readonly #pace = new RepaintPace();
  /** A hand holds the drawing: the live map waits. */
  isHeld = false;
  #isMoving = false;
  #waiting: (() => void) | undefined;
  #screen = $state.raw(initialPainter);
  /** The live map has been left at an older scene and camera until a hand takes hold of it. */
  #isBehind = false;
  /** The drawing lies over a live map that is on. */
  #isOver = $state(false);
  /** The person's own camera is kept on resize; a view's camera is fitted anew. */
  isOwnCamera = false;
  #live: LiveMap | undefined;
  #stopFlight: (() => void) | undefined;
  /** The live map is there, or will not come. */
  #onstep = (): void => undefined;
  readonly #ports: () => HandoverPorts;

  constructor(ports: () => HandoverPorts) {
    this.#ports = ports;
  }

  /** The live map alone is seen. */
  get isCovered(): boolean {
    return this.#screen.painter === 'live' && !this.#isOver;
  }

  /** What is seen: exact, in every frame. */
  get seen(): Camera | null {
    return this.#onWay ?? this.camera;
  }

  /** The live map takes the gestures. */
  get isLive(): boolean {
    return this.#screen.painter === 'live' && !this.#isBehind;
  }

  /**
   * Attached once: brings the live map when a hand comes to the map, and the newest scene to it when one
   * is laid on it. Until then, and without WebGL for good, the drawing is the map.
   */
  loadLiveMap(element: HTMLElement, host: HTMLElement): () => void {
    const hands = ['pointerdown', 'wheel'] as const;
    // A press that stays a press needs no repaint; a movement tells of itself.
    const catchUp = ({ type }: Event) => {
      const live = this.#live?.camera;
      const isThere = live !== undefined && this.camera !== null && isSameCamera(live, this.camera);
      if (type === 'wheel' || !isThere) this.#catchUp();
    };
    for (const hand of hands) element.addEventListener(hand, catchUp, { capture: true });
    const takeOverlay = (home: HTMLElement | undefined) => {
      const { overlay } = this.#ports();
      // A press under which it is taken out and put back is no press.
      if (overlay && overlay.parentNode !== home) home?.append(overlay);
    };
    const dispose = () => {
      callOff();
      takeOverlay(element);
      this.#live?.remove();
      this.#live = undefined;
    };
    const sight = () => {
      const { scene, theme } = this.#ports();
      return this.camera === null ? null : { scene, theme, camera: this.camera };
    };
    const events: LiveEvents = {
      onready: () => {
        // No hand and no flight feels the change of painters.
        if (this.isHeld || this.#isMoving) this.#waiting = events.onready;
        const live = this.#live;
        if (this.#waiting !== undefined || live === undefined || this.camera === null) return;
        if (!isSameCamera(live.camera, this.camera)) live.jumpTo(this.camera);
        takeOverlay(live.pointerHost);
        this.#step('ready');
      },
      onmove: (next) => {
        if (this.isLive) this.camera = next;
      },
      onstart: () => this.#catchUp(),
      onlost: () => {
        takeOverlay(element);
        this.#step('lost');
        if (this.#isBehind) this.#live?.paint(this.#ports().scene, this.#ports().theme);
        this.#live?.setSeen(true);
        [this.#isBehind, this.#isOver] = [false, false];
        if (this.#screen.isOver) dispose();
      },
      onfailed: () => fail(),
      ongrab: () => (this.isOwnCamera = true),
    };
    const fail = () => {
      // The drawing stays and does the work.
      dispose();
      this.#step('failed');
    };
    const oncreated = (live: LiveMap) => (this.#live = live);
    let callOff = (): void => undefined;
    const map = element.parentElement ?? element;
    const want = () => {
      unwatch();
      void comesFirst(new Promise<void>((done) => (this.#onstep = done)));
      callOff = loadLiveMap(host, sight, events, oncreated, fail);
    };
    const unwatch = () => {
      for (const sign of signsOfHands) map.removeEventListener(sign, want, { capture: true });
    };
    for (const sign of signsOfHands) map.addEventListener(sign, want, { capture: true });
    return () => {
      unwatch();
      for (const hand of hands) element.removeEventListener(hand, catchUp, { capture: true });
      this.#stopFlight?.();
      dispose();
    };
  }

  /**
   * Follows the scene; called by an effect on each change.
   *
   * @param isPrompt What is new must be seen at once: where the live map is slow, the drawing takes its place.
   */
  show(scene: Scene, theme: Theme, isPrompt: boolean): void {
    untrack(() => {
      if (isPrompt && this.#screen.painter === 'live' && this.#live?.isSlow === true) {
        if (this.#isBehind && this.#isOver) return;
        this.#live.stop();
        this.#live.setSeen(false);
        [this.#isBehind, this.#isOver] = [true, true];
      } else if (this.#isBehind) this.#catchUp();
      else this.#live?.paint(scene, theme);
    });
  }

  moveTo(next: Camera, isJump: boolean): void {
    this.#stopFlight?.();
    const from = this.seen;
    // There is no way to where one stands.
    if (!this.isLive && !isJump && from !== null && !isSameCamera(from, next)) {
      this.#stopFlight = flyDrawing(from, next, (at, isLast) => {
        this.#moveDrawing(at);
        if (isLast) this.rest();
      });
    } else if (!this.isLive) {
      this.#stand(next);
      this.rest();
    }
    if (this.isLive && !isJump) this.#live?.flyTo(next, flightMs);
    else if (!this.#isBehind) this.#live?.jumpTo(next);
  }

  /** A hand moves the map; `rest` ends it. */
  drag(next: Camera): void {
    this.#stopFlight?.();
    this.isOwnCamera = true;
    if (this.isLive) this.#live?.jumpTo(next);
    else this.#moveDrawing(next);
  }

  /** The drawing has come to where it goes, and is painted for it. */
  rest(): void {
    [this.isHeld, this.#isMoving] = [false, false];
    this.#pace.rest(performance.now());
    if (this.#onWay !== null) this.#stand(this.#onWay);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.();
  }

  /** A live map that is behind has its new size when it catches up: told of it, it would take itself for moved by a hand. */
  resize(): void {
    if (!this.#isBehind) this.#live?.resize();
  }

  #moveDrawing(at: Camera): void {
    this.#isMoving = true;
    if (this.#pace.mayRepaint(performance.now())) this.#stand(at);
    else this.#onWay = at;
  }

  #stand(at: Camera): void {
    [this.camera, this.#onWay] = [at, null];
  }

  #step(event: PainterEvent): void {
    this.#screen = nextPainter(this.#screen, event);
    this.#ports().onpainter(this.#screen.painter);
    this.#onstep();
  }

  #catchUp(): void {
    if (!this.#isBehind || this.camera === null) return;
    const { scene, theme } = this.#ports();
    this.#stopFlight?.();
    this.rest();
    this.#isBehind = false;
    this.#live?.setSeen(true);
    this.#live?.resize();
    if (this.#live !== undefined && !isSameCamera(this.#live.camera, this.camera))
      this.#live.jumpTo(this.camera);
    this.#live?.paint(scene, theme, () => (this.#isOver = this.#isBehind));
  }
}
