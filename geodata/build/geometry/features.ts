import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { Position } from '../../../src/domain/geometry';
import type { ShapeFile } from './settings';
import type { Polygon } from './shape';
import { shapefileFeatures } from './shapefile';

/** An area of a file of somebody's, with all that the file says of it. */
export interface RawFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly polygons: readonly Polygon[];
}

const position = v.pipe(
  v.array(v.number()),
  v.minLength(2),
  // A height is of no account.
  v.transform(([x = NaN, y = NaN]): Position => [x, y]),
);
const polygon = v.array(v.array(position));
const collectionSchema = v.object({
  features: v.array(
    v.object({
      properties: v.nullish(v.record(v.string(), v.unknown()), {}),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: polygon }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
      ]),
    }),
  ),
});

/**
 * The areas of a GeoJSON, a TopoJSON or a zipped Shapefile, in the file's own coordinates.
 *
 * @throws {Error} in both languages, where the file is none of these or has something else than areas.
 */
export function featuresIn(
  bytes: Buffer,
  { file, object, encoding }: Pick<ShapeFile, 'file' | 'object' | 'encoding'>,
): readonly RawFeature[] {
  if (/\.zip$/i.test(file)) return shapefileFeatures(bytes, encoding);
  if (!/\.(geo|topo)?json$/i.test(file))
    throw new Error(
      '应为GeoJSON（.geojson、.json）、TopoJSON（.topojson）或压缩的Shapefile（.zip）。It is no GeoJSON, TopoJSON or zipped Shapefile.',
    );
  const data = jsonIn(bytes);
  const collection = isTopology(data) ? collectionOf(data, object) : data;
  const result = v.safeParse(collectionSchema, collection);
  if (result.success)
    return result.output.features.map(({ properties, geometry }) => ({
      properties,
      polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    }));
  const [issue] = result.issues;
  throw new Error(
    `${v.getDotPath(issue) ?? 'features'}不对，每一个应为面（Polygon或MultiPolygon）。${issue.message}`,
  );
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`不是JSON。It is no JSON: ${String(error)}`, { cause: error });
  }
}

function isTopology(data: unknown): data is Topology {
  return typeof data === 'object' && data !== null && 'arcs' in data && 'objects' in data;
}

function collectionOf(topology: Topology, object: string | undefined): unknown {
  const names = Object.keys(topology.objects);
  const [only, another] = names;
  const name = object ?? (another === undefined ? only : undefined);
  const found = name === undefined ? undefined : topology.objects[name];
  if (found === undefined)
    throw new Error(
      `TopoJSON里有${names.join('、')}，用 object 写明取哪一个。Say which object of the TopoJSON.`,
    );
  return feature(topology, found as GeometryCollection);
}
