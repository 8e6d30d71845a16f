import { easeCubicOut } from 'd3';
import { Map as MapLibreMap, type FeatureIdentifier, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { leastZoom, mostZoom, type Camera } from '../../scene/camera';
import type { Scene } from '../../scene/scene';
import type { Theme } from '../../scene/theme';
import { afterFrame } from '../../ui/afterPaint';
import { setWorker, watchWorker } from './setWorker';
import { FrameCost } from './frameCost';
import { boundarySource, fillStatesFor, styleFor } from './styleFor';
import { shapeSource } from '#shapeSource';

export interface LiveEvents {
  /** First complete frame, at the start or after a lost context came back. */
  onready(): void;
  onmove(camera: Camera): void;
  /** A movement begins; its first frame has not been drawn. */
  onstart(): void;
  onlost(): void;
  /** The worker, or what it was to read, failed before the first frame: none will come. */
  onfailed(): void;
  /** A person took hold of the map; the camera is theirs now. */
  ongrab(): void;
}

/**
 * MapLibre draws a frame for every piece that arrives, and nobody sees them behind the drawing. Until
 * all are there it draws one pixel in a hundred and fifty; without a GPU that is what the start costs.
 */
const draftPixelRatio = 1 / 12;

/**
 * MapLibre reports the shapes it has read where the style names a URL, takes that for a difference
 * and reads all of them again. No scene changes its source, so both are told to be the same.
 */
function withSourcesOf(previous: StyleSpecification | undefined, next: StyleSpecification) {
  if (previous !== undefined) Object.assign(previous.sources, next.sources);
  return next;
}

/** The thin binding to MapLibre: one map for the life of the page. */
export class LiveMap {
  readonly #map: MapLibreMap;
  readonly #shapes = shapeSource();
  #selected: readonly string[] = [];
  #isLoaded = false;
  readonly #cost = new FrameCost();
  #isSeen = true;
  /** Ends the watch over what the first frame needs. */
  #unwatch: () => void;
  #painted: { readonly layers: Scene['layers']; readonly theme: Theme };
  /** The newest scene that came before the map could take one. */
  #pending: (() => void) | undefined;

  /** @throws when the browser gives no WebGL2 context. */
  constructor(
    container: HTMLElement,
    scene: Scene,
    theme: Theme,
    camera: Camera,
    events: LiveEvents,
  ) {
    setWorker();
    this.#map = new MapLibreMap({
      container,
      style: styleFor(scene, theme, this.#shapes),
      center: [...camera.center],
      zoom: camera.zoom,
      minZoom: leastZoom,
      maxZoom: mostZoom,
      renderWorldCopies: false,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      fadeDuration: 0,
      pixelRatio: draftPixelRatio,
      canvasContextAttributes: { antialias: false },
    });
    this.#painted = { layers: scene.layers, theme };
    // For whoever must look inside from outside (tests, an embedding page's console).
    Reflect.set(container, 'liveMap', this.#map);
    this.#map.touchZoomRotate.disableRotation();
    this.#map.getCanvas().setAttribute('aria-hidden', 'true');
    this.#map.getCanvas().tabIndex = -1;
    this.#map.on('move', () => events.onmove(this.camera));
    this.#map.on('render', () => {
      // A frame that nobody sees costs next to nothing and says nothing of those that are seen.
      if (this.#isInSight && this.#map.getPixelRatio() !== draftPixelRatio) this.#cost.begin();
    });
    this.#map.on('movestart', () => events.onstart());
    this.#map.on('dragstart', () => events.ongrab());
    this.#map.on('webglcontextlost', () => {
      this.#isLoaded = false;
      events.onlost();
    });
    this.#map.on('webglcontextrestored', () =>
      this.#whenPainted(() => {
        this.#catchUp();
        events.onready();
      }),
    );
    this.#map.once('style.load', () => this.#fill(scene, theme));
    this.#map.once('load', () => {
      this.#select(scene.selected);
      this.#catchUp();
    });
    this.#unwatch = this.#watch(events);
    this.#whenPainted(() => {
      this.#unwatch();
      events.onready();
    });
  }

  /** Until the first frame: whatever fails here, the worker or what it reads, leaves no map. */
  #watch({ onfailed }: LiveEvents): () => void {
    // A task of its own: the map that tells of the fault is taken away.
    const fail = () => setTimeout(onfailed);
    const unwatchWorker = watchWorker(fail);
    const fault = this.#map.on('error', fail);
    return () => {
      unwatchWorker();
      fault.unsubscribe();
    };
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom() };
  }
  /** Where MapLibre listens for pointers; the overlay lives in it. */
  get pointerHost(): HTMLElement {
    return this.#map.getCanvasContainer();
  }

  /** MapLibre repaints at every click; a canvas that nobody sees is not copied to the screen. */
  setSeen(isSeen: boolean): void {
    this.#isSeen = isSeen;
    this.#map.getCanvas().style.display = isSeen ? '' : 'none';
  }

  /** Neither behind the drawing nor out of sight with the whole map, as while a figure has the wall. */
  get #isInSight(): boolean {
    return this.#isSeen && getComputedStyle(this.#map.getCanvas()).visibility === 'visible';
  }

  /** Without a graphics card a frame takes too long for a flight to be one. */
  get isSlow(): boolean {
    return this.#cost.isHigh;
  }

  /** `onpainted` is called when a frame with the scene is on screen. */
  paint(scene: Scene, theme: Theme, onpainted?: () => void): void {
    const apply = () => {
      // What lies over the map may change without it.
      const isSame = this.#painted.layers === scene.layers && this.#painted.theme === theme;
      this.#painted = { layers: scene.layers, theme };
      if (isSame && onpainted === undefined) return this.#select(scene.selected);
      this.#map.setStyle(styleFor(scene, theme, this.#shapes), {
        diff: true,
        validate: false,
        transformStyle: withSourcesOf,
      });
      this.#fill(scene, theme);
      this.#select(scene.selected);
      if (onpainted === undefined) return;
      this.#map.once('render', () => afterFrame(onpainted));
      this.#map.triggerRepaint();
    };
    // Before `load`, setStyle would build the style a second time; without a context there is none.
    if (this.#isLoaded) apply();
    else this.#pending = apply;
  }

  #catchUp(): void {
    this.#isLoaded = true;
    this.#pending?.();
    this.#pending = undefined;
  }

  jumpTo(camera: Camera): void {
    this.#map.jumpTo({ center: [...camera.center], zoom: camera.zoom });
  }
  flyTo(camera: Camera, durationMs: number): void {
    this.#map.easeTo({
      center: [...camera.center],
      zoom: camera.zoom,
      duration: durationMs,
      easing: easeCubicOut,
      essential: true,
    });
  }
  /** Ends a flight where it is. */
  stop(): void {
    this.#map.stop();
  }
  resize(): void {
    this.#map.resize();
  }
  remove(): void {
    this.#unwatch();
    this.#map.remove();
  }

  #sharpen(): void {
    // MapLibre's own word for "as the screen has it" is null; its types leave that out.
    this.#map.setPixelRatio(null as unknown as number);
  }

  #stateOf(id: string): FeatureIdentifier {
    const { layer: sourceLayer } = this.#shapes;
    return { source: boundarySource, id, ...(sourceLayer !== undefined && { sourceLayer }) };
  }

  #fill(scene: Scene, theme: Theme): void {
    for (const [id, state] of fillStatesFor(scene, theme))
      this.#map.setFeatureState(this.#stateOf(id), state);
  }

  #select(selected: readonly string[]): void {
    for (const id of this.#selected) this.#map.removeFeatureState(this.#stateOf(id), 'selected');
    for (const id of selected) this.#map.setFeatureState(this.#stateOf(id), { selected: true });
    this.#selected = selected;
  }

  /** `idle` alone proves nothing: a blocked worker also ends in it. There must be shapes. */
  #whenPainted(onready: () => void): void {
    const check = () => {
      if (this.#map.queryRenderedFeatures({ layers: ['counties'] }).length === 0) return;
      if (this.#map.getPixelRatio() === draftPixelRatio) return this.#sharpen();
      this.#map.off('idle', check);
      onready();
    };
    this.#map.on('idle', check);
  }
}
