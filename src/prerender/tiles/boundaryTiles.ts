import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { collectionOf, shapesOf, type Boundaries } from '../../map/shapesOf.ts';
import type { Tile } from './archive.ts';

/** The layer of a tile that all shapes are in, as they are in one source where there are no tiles. */
export const tileLayer = 'boundaries';
/** At this scale a unit of a tile is as long as a step of the country's grid: nearer there is nothing more to show. */
const mostZoom = 9;
const tilePixels = 512;
/** What is straightened: a bend of less than so many square pixels. */
const leastBend = 0.4;
const [extent, buffer] = [4096, 64] as const;

/** All boundaries as vector tiles of every zoom, each straightened to what a pixel shows there, from the one topology. */
export function boundaryTiles(boundaries: Boundaries): readonly Tile[] {
  const weighted = presimplify(boundaries as Topology<Objects>, sphericalTriangleArea);
  return Array.from({ length: mostZoom + 1 }, (_, z) => z).flatMap((z) =>
    tilesOf(z === mostZoom ? boundaries : straightened(weighted, z), z),
  );
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

function tilesOf(boundaries: Boundaries, zoom: number): readonly Tile[] {
  const features = collectionOf(shapesOf(boundaries)).features.filter(hasGeometry);
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features },
    { maxZoom: zoom, indexMaxZoom: zoom, indexMaxPoints: 0, tolerance: 0, extent, buffer },
  );
  const found: Tile[] = [];
  const look = (z: number, x: number, y: number): void => {
    const tile = index.getTile(z, x, y);
    if (tile === null || tile.features.length === 0) return;
    if (z === zoom) {
      const bytes = fromGeojsonVt({ [tileLayer]: tile }, { version: 2, extent });
      found.push({ z, x, y, bytes });
    } else
      for (const [dx, dy] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const)
        look(z + 1, 2 * x + dx, 2 * y + dy);
  };
  look(0, 0, 0);
  return found;
}

function hasGeometry({ geometry }: { readonly geometry: unknown }): boolean {
  return geometry !== null;
}
