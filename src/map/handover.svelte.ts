import { untrack } from 'svelte';
import { isSameCamera, type Camera } from '../scene/camera';
import { flightMs } from '../scene/flight';
import type { Scene } from '../scene/scene';
import type { Theme } from '../scene/theme';
import { flyDrawing } from './drawing/flyDrawing';
import { loadLiveMap } from './loadLiveMap';
import type { LiveEvents, LiveMap } from './live/liveMap';
import { initialPainter, nextPainter, type Painter, type PainterEvent } from './painter';

/** What the handover reads from outside, each time anew. */
export interface HandoverPorts {
  readonly scene: Scene;
  readonly theme: Theme;
  /** What is new must be seen at once: where the live map is slow, the drawing takes its place. */
  readonly isPrompt: boolean;
  readonly overlay: SVGSVGElement | undefined;
  readonly onpainter: (painter: Painter) => void;
}

/** Hands over from the drawing to the live map and back; owns the exact camera. */
export class Handover {
  camera: Camera | null = $state.raw(null);
  #screen = $state.raw(initialPainter);
  /** The live map has been left at an older scene and camera until a hand takes hold of it. */
  #isBehind = false;
  /** The drawing lies over a live map that is on. */
  #isOver = $state(false);
  /** The person's own camera is kept on resize; a view's camera is fitted anew. */
  isOwnCamera = false;
  #live: LiveMap | undefined;
  #stopFlight: (() => void) | undefined;
  readonly #ports: () => HandoverPorts;

  constructor(ports: () => HandoverPorts) {
    this.#ports = ports;
  }

  /** The live map alone is seen. */
  get isCovered(): boolean {
    return this.#screen.painter === 'live' && !this.#isOver;
  }

  /** Attached once: brings the live map, and the newest scene to it when a hand is laid on it. */
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
      if (overlay !== undefined) home?.append(overlay);
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
        const live = this.#live;
        if (live === undefined || this.camera === null) return;
        if (!isSameCamera(live.camera, this.camera)) live.jumpTo(this.camera);
        takeOverlay(live.pointerHost);
        this.#step('ready');
      },
      onmove: (next) => {
        if (this.#isLive) this.camera = next;
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
      onlate: () => this.#step('late'),
      onfailed: () => fail(),
      ongrab: () => (this.isOwnCamera = true),
    };
    const fail = () => {
      // The drawing stays and does the work.
      dispose();
      this.#step('failed');
    };
    const oncreated = (live: LiveMap) => (this.#live = live);
    const callOff = loadLiveMap(host, sight, events, oncreated, fail);
    return () => {
      for (const hand of hands) element.removeEventListener(hand, catchUp, { capture: true });
      this.#stopFlight?.();
      dispose();
    };
  }

  /** Follows the scene; called by an effect on each change. */
  show(scene: Scene, theme: Theme, isPrompt: boolean): void {
    untrack(() => {
      if (isPrompt && this.#screen.painter === 'live' && this.#live?.isSlow === true) {
        this.#live.stop();
        this.#live.setSeen(false);
        [this.#isBehind, this.#isOver] = [true, true];
      } else if (this.#isBehind) this.#catchUp();
      else this.#live?.paint(scene, theme);
    });
  }

  moveTo(next: Camera, isJump: boolean): void {
    this.#stopFlight?.();
    const isAlone = this.#isBehind || this.#screen.painter === 'static';
    if (this.#ports().isPrompt && isAlone && !isJump && this.camera !== null) {
      this.#stopFlight = flyDrawing(this.camera, next, (at) => (this.camera = at));
    } else if (!this.#isLive) this.camera = next;
    if (this.#isLive && !isJump) this.#live?.flyTo(next, flightMs);
    else if (!this.#isBehind) this.#live?.jumpTo(next);
  }

  resize(): void {
    this.#live?.resize();
  }

  get #isLive(): boolean {
    return this.#screen.painter === 'live' && !this.#isBehind;
  }

  #step(event: PainterEvent): void {
    this.#screen = nextPainter(this.#screen, event);
    this.#ports().onpainter(this.#screen.painter);
  }

  #catchUp(): void {
    if (!this.#isBehind || this.camera === null) return;
    const { scene, theme } = this.#ports();
    this.#stopFlight?.();
    this.#isBehind = false;
    this.#live?.setSeen(true);
    if (this.#live !== undefined && !isSameCamera(this.#live.camera, this.camera))
      this.#live.jumpTo(this.camera);
    this.#live?.paint(scene, theme, () => (this.#isOver = this.#isBehind));
  }
}
