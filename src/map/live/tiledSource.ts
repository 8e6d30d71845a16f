import { addProtocol, type AddProtocolAction } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { file, layer } from '#tiles';
import type { ShapeSource } from './styleFor';

let isKnown = false;

/**
 * In place of `wholeSource.ts` where a pack has very many areas: tiles that the build wrote into one PMTiles archive beside the
 * scripts, of which those in sight are asked for by ranges of bytes.
 */
export function shapeSource(): ShapeSource {
  if (!isKnown) addProtocol('pmtiles', new Protocol().tilev4 as AddProtocolAction);
  isKnown = true;
  const url = `pmtiles://${new URL(file, document.baseURI).href}`;
  return { source: { type: 'vector', url, promoteId: 'key' }, layer };
}
