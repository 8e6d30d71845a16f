import { dataUrl } from '#worker';
import { shapes } from '../shapes';
import { collectionOf } from '../shapesOf';
import type { ShapeSource } from './styleFor';

let url: string | undefined;

/** All shapes as one GeoJSON that the page makes of what it has: MapLibre cuts it into tiles itself. */
export const shapeSource = (): ShapeSource => ({
  source: {
    type: 'geojson',
    data: (url ??= dataUrl(JSON.stringify(collectionOf(shapes)))),
    promoteId: 'key',
    tolerance: 0.1,
    buffer: 32,
    maxzoom: 12,
  },
});
