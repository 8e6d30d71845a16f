import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { collectionOf, shapesOf, type Boundaries } from '../../map/shapesOf.ts';
import type { Tile } from './archive.ts';
import { flatShapes, quartersOf, type CutTile } from './cut.ts';

/** The layer of a tile that all shapes are in, as they are in one source where there are no tiles. */
export const tileLayer = 'boundaries';
/** At this scale a unit of a tile is as long as a step of the country's grid: nearer there is nothing more to show. */
const mostZoom = 9;
const tilePixels = 512;
/** What is straightened: a bend of less than so many square pixels. */
const leastBend = 0.4;
const [extent, buffer] = [4096, 64] as const;

/**
 * All boundaries as vector tiles of every zoom, one after the other, each straightened to what a pixel shows there, from the
 * one topology.
 */
export function* boundaryTiles(boundaries: Boundaries): Generator<Tile> {
  const weighted = presimplify(boundaries as Topology<Objects>, sphericalTriangleArea);
  for (let z = 0; z <= mostZoom; z += 1)
    yield* tilesOf(z === mostZoom ? boundaries : straightened(weighted, z), z);
}

/** Borders stay shared: an arc is straightened once for both its sides. What has no outline left is not drawn. */
function straightened(weighted: ReturnType<typeof presimplify>, z: number): Boundaries {
  const pixel = (2 * Math.PI) / (tilePixels * 2 ** z);
  const straight = simplify(weighted, leastBend * pixel ** 2);
  const stepsIn = straight.arcs.map((arc) => arc.length - 1);
  const hasOutline = (ring: readonly number[]) =>
    ring.reduce((sum, arc) => sum + (stepsIn[arc < 0 ? ~arc : arc] ?? 0), 0) > 2;
  return filter(straight, hasOutline as unknown as () => boolean) as unknown as Boundaries;
}

function* tilesOf(boundaries: Boundaries, zoom: number): Generator<Tile> {
  const features = collectionOf(shapesOf(boundaries)).features.filter(hasGeometry);
  const left: CutTile[] = [{ z: 0, x: 0, y: 0, shapes: flatShapes(features) }];
  // The quarter that was cut last is cut on first: few are waiting at any time.
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next.z < zoom) left.push(...quartersOf(next, buffer / extent));
    else yield { z: next.z, x: next.x, y: next.y, bytes: encoded(next) };
  }
}

function encoded({ z, x, y, shapes }: CutTile): Uint8Array {
  const count = 2 ** z;
  const features = shapes.map(({ tags, isArea, lines }) => ({
    type: isArea ? 3 : 2,
    tags,
    geometry: lines.map(({ at }) => {
      const points: [number, number][] = [];
      for (let i = 0; i < at.length; i += 2)
        points.push([
          Math.round(extent * ((at[i] ?? 0) * count - x)),
          Math.round(extent * ((at[i + 1] ?? 0) * count - y)),
        ]);
      return points;
    }),
  }));
  const tile = { features } as unknown as GeoJSONVTTile;
  return fromGeojsonVt({ [tileLayer]: tile }, { version: 2, extent });
}

function hasGeometry({ geometry }: { readonly geometry: unknown }): boolean {
  return geometry !== null;
}
