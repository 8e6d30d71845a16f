import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { expect, test } from 'vitest';
import boundaries from '#boundaries';
import { summary } from '../../../src/content/start';
import type { Bounds } from '../../../src/domain/geometry';
import type { Boundaries } from '../../../src/map/shapesOf';
import { archiveOf, type Tile } from '../../../src/prerender/tiles/archive';
import { boundaryTiles, tileLayer } from '../../../src/prerender/tiles/boundaryTiles';

/** As a page reads an archive: by ranges of bytes, which it says to have asked for. */
function opened(archive: Uint8Array) {
  const asked: number[] = [];
  const pmtiles = new PMTiles({
    getKey: () => 'toy',
    getBytes: (offset, length) => {
      asked.push(length);
      return Promise.resolve({
        data: new Uint8Array(archive.slice(offset, offset + length)).buffer,
      });
    },
  });
  return { pmtiles, asked };
}
const bounds: Bounds = [
  [73, 18],
  [135, 54],
];
/** Every tile of a zoom; what a tile says follows from its place, but those of the first column are all the same. */
const toyTiles = (z: number): readonly Tile[] =>
  Array.from({ length: 4 ** z }, (_, at) => {
    const [x, y] = [at % 2 ** z, Math.floor(at / 2 ** z)];
    return { z, x, y, bytes: Uint8Array.from(x === 0 ? [7] : [x, y]) };
  });

test('an archive of thousands of tiles gives back each, and none that was not put in', async () => {
  const tiles = toyTiles(6);
  const { pmtiles } = opened(archiveOf(tiles, bounds));
  for (const { z, x, y, bytes } of tiles) {
    const answer = await pmtiles.getZxy(z, x, y);
    expect(new Uint8Array(answer?.data ?? new ArrayBuffer(0)), `${z}/${x}/${y}`).toEqual(bytes);
  }
  expect(await pmtiles.getZxy(5, 0, 0)).toBeUndefined();
  expect(await pmtiles.getHeader()).toMatchObject({
    ...{ minZoom: 6, maxZoom: 6, minLon: 73, minLat: 18, maxLon: 135, maxLat: 54 },
    ...{ numAddressedTiles: 4096, numTileContents: 63 * 64 + 1 },
  });
});

test('the boundaries are in the tiles by their keys, with fewer vertices from afar', async () => {
  const { pmtiles } = opened(
    archiveOf(boundaryTiles(boundaries as unknown as Boundaries), summary.geometry.city.bounds),
  );
  const layerAt = async (z: number) => {
    const [lng, lat] = [112.75, 37.69];
    const radians = (lat * Math.PI) / 180;
    const x = Math.floor(((lng + 180) / 360) * 2 ** z);
    const y = Math.floor((0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI)) * 2 ** z);
    const answer = await pmtiles.getZxy(z, x, y);
    return new VectorTile(new PbfReader(new Uint8Array(answer?.data ?? []))).layers[tileLayer];
  };
  const countiesAt = async (z: number) => {
    const layer = await layerAt(z);
    return Array.from({ length: layer?.length ?? 0 }, (_, at) => layer?.feature(at)).filter(
      (one) => one?.properties['shapes'] === 'counties',
    );
  };
  const [far, near] = [await countiesAt(3), await countiesAt(7)];
  expect(new Set(far.map((one) => one?.properties['key']))).toEqual(
    new Set(summary.areas.map(({ id }) => id)),
  );
  const verticesOf = (all: typeof far) =>
    all
      .filter((one) => one?.properties['key'] === 'yuci')
      .flatMap((one) => one?.loadGeometry() ?? [])
      .flat().length;
  expect(verticesOf(far)).toBeGreaterThan(3);
  expect(verticesOf(far)).toBeLessThan(verticesOf(near) / 3);
});
