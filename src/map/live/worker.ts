import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** Bundled, MapLibre cannot find its worker by itself; the build copies it beside the page. */
export const workerUrl = (): string => new URL(url, document.baseURI).href;

/** Where the worker reads a source's JSON text from. */
export const dataUrl = (json: string): string =>
  URL.createObjectURL(new Blob([json], { type: 'application/json' }));
