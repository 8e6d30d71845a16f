import {
  Map as MapLibreMap,
  setWorkerCount,
  setWorkerUrl,
  type StyleSpecification,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { leastZoom, mostZoom, type Camera } from '../../scene/camera';
import type { Scene, ShapeName } from '../../scene/scene';
import type { Theme } from '../../scene/theme';
import { collectionOf } from '../shapes';
import { fillStatesFor, styleFor } from './styleFor';
import { dataUrl, workerUrl } from '#worker';

export interface LiveEvents {
  /** First complete frame, at the start or after a lost context came back. */
  onready(): void;
  onmove(camera: Camera): void;
  /** What `paint` put off is on screen. */
  oncaughtup(): void;
  onlost(): void;
  /** A person took hold of the map; the camera is theirs now. */
  ongrab(): void;
}

/**
 * MapLibre draws a frame for every piece that arrives, and nobody sees them behind the drawing. Until
 * all are there it draws one pixel in a hundred and fifty; without a GPU that is what the start costs.
 */
const draftPixelRatio = 1 / 12;

const dataUrls = new Map<ShapeName, string>();

function urlOf(shapes: ShapeName): string {
  const known = dataUrls.get(shapes);
  if (known !== undefined) return known;
  const url = dataUrl(JSON.stringify(collectionOf(shapes)));
  dataUrls.set(shapes, url);
  return url;
}

/**
 * MapLibre reports the shapes it has read where the style names a URL, takes that for a difference
 * and reads all of them again. No scene changes its sources, so they are told to be the same.
 */
function withSourcesOf(previous: StyleSpecification | undefined, next: StyleSpecification) {
  if (previous !== undefined) Object.assign(previous.sources, next.sources);
  return next;
}

/** The thin binding to MapLibre: one map for the life of the page. */
export class LiveMap {
  readonly #map: MapLibreMap;
  #selected: readonly string[] = [];
  #isLoaded = false;
  /** The newest scene that the map has not taken yet. */
  #pending: (() => void) | undefined;
  /** The picture on the canvas is older than the newest scene. */
  #isLate = false;

  /** @throws when the browser gives no WebGL2 context. */
  constructor(
    container: HTMLElement,
    scene: Scene,
    theme: Theme,
    camera: Camera,
    events: LiveEvents,
  ) {
    setWorkerUrl(workerUrl());
    setWorkerCount(1);
    this.#map = new MapLibreMap({
      container,
      style: styleFor(scene, theme, urlOf),
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
    // For whoever must look inside from outside (tests, an embedding page's console).
    Reflect.set(container, 'liveMap', this.#map);
    this.#map.touchZoomRotate.disableRotation();
    this.#map.getCanvas().setAttribute('aria-hidden', 'true');
    this.#map.getCanvas().tabIndex = -1;
    this.#map.on('move', () => events.onmove(this.camera));
    this.#map.on('movestart', () => this.#takePending());
    this.#map.on('render', () => {
      if (!this.#isLate || this.#pending !== undefined || !this.#map.areTilesLoaded()) return;
      this.#setLate(false);
      events.oncaughtup();
    });
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
    this.#whenPainted(events.onready);
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom() };
  }
  /** Where MapLibre listens for pointers; the overlay lives in it. */
  get pointerHost(): HTMLElement {
    return this.#map.getCanvasContainer();
  }

  /**
   * A map at rest keeps its picture and takes the scene with its next movement: without a graphics
   * card one repaint holds the page for 60 ms and more, and the drawing shows the same.
   *
   * @returns Whether it was put off: the drawing must be shown until `oncaughtup`.
   */
  paint(scene: Scene, theme: Theme): boolean {
    this.#pending = () => {
      this.#map.setStyle(styleFor(scene, theme, urlOf), {
        diff: true,
        validate: false,
        transformStyle: withSourcesOf,
      });
      this.#fill(scene, theme);
      this.#select(scene.selected);
    };
    if (this.#map.isMoving()) this.#takePending();
    else this.#setLate(true);
    return this.#isLate;
  }

  /** MapLibre repaints at every click; a canvas that nobody sees is not copied to the screen. */
  #setLate(isLate: boolean): void {
    this.#isLate = isLate;
    this.#map.getCanvas().style.display = isLate ? 'none' : '';
  }

  /** Before `load`, setStyle would build the style a second time; without a context there is none. */
  #takePending(): void {
    if (!this.#isLoaded) return;
    this.#pending?.();
    this.#pending = undefined;
  }

  #catchUp(): void {
    this.#isLoaded = true;
    this.#takePending();
  }

  jumpTo(camera: Camera): void {
    this.#map.jumpTo({ center: [...camera.center], zoom: camera.zoom });
  }
  /** Starts fast and ends softly. */
  flyTo(camera: Camera, durationMs: number): void {
    this.#map.easeTo({
      center: [...camera.center],
      zoom: camera.zoom,
      duration: durationMs,
      easing: (t) => 1 - (1 - t) ** 3,
      essential: true,
    });
  }
  resize(): void {
    this.#map.resize();
  }
  remove(): void {
    this.#map.remove();
  }

  #fill(scene: Scene, theme: Theme): void {
    for (const [id, state] of fillStatesFor(scene, theme))
      this.#map.setFeatureState({ source: 'counties', id }, state);
  }

  #sharpen(): void {
    // MapLibre's own word for "as the screen has it" is null; its types leave that out.
    this.#map.setPixelRatio(null as unknown as number);
  }

  #select(selected: readonly string[]): void {
    for (const id of this.#selected)
      this.#map.removeFeatureState({ source: 'counties', id }, 'selected');
    for (const id of selected)
      this.#map.setFeatureState({ source: 'counties', id }, { selected: true });
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
