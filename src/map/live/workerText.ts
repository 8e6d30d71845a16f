import { inflate } from '../../domain/inflate';
import packed from 'maplibre-gl/dist/maplibre-gl-worker.mjs?deflated';

/**
 * In place of `worker.ts` in the single file, which has no file beside it: the worker's text comes
 * with the script, packed. MapLibre sees that the page has no origin, reads the text from here and starts it
 * as a `data:` URL.
 */
export const workerUrl = (): string =>
  URL.createObjectURL(new Blob([inflate(packed)], { type: 'text/javascript' }));

/** Such a worker has an origin of its own, to which the page's Blob URLs are closed. */
export const dataUrl = (json: string): string =>
  `data:application/json,${encodeURIComponent(json)}`;
