import type { Camera } from '../scene/camera';
import type { Scene } from '../scene/scene';
import type { Theme } from '../scene/theme';
import type { LiveEvents, LiveMap } from './live/liveMap';

export interface InitialMap {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly camera: Camera;
}

/**
 * Fetches MapLibre and builds the live map in its host.
 *
 * @param sight What to show, asked for when the script is there; `null` where nothing can be shown.
 * @param onfailed No WebGL, a blocked script, an old browser.
 * @returns Calls the map off, if it has not been built yet.
 */
export function loadLiveMap(
  host: HTMLElement,
  sight: () => InitialMap | null,
  events: LiveEvents,
  oncreated: (live: LiveMap) => void,
  onfailed: () => void,
): () => void {
  let isOff = false;
  const start = async () => {
    try {
      const { LiveMap } = await import('./live/liveMap');
      const first = sight();
      if (isOff || first === null) return;
      oncreated(new LiveMap(host, first.scene, first.theme, first.camera, events));
    } catch {
      onfailed();
    }
  };
  void start();
  return () => (isOff = true);
}
