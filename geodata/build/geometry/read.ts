import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { positionSchema } from '../../../src/content/schema';
import type { Faults } from '../faults';
import { toWgs84 } from '../../../src/domain/wgs84';
import { ownShapes, type OwnGround } from './ownShapes';
import type { ShapeFile } from './settings';
import { mapPositions, type Shape } from './shape';

const polygonSchema = v.array(v.array(positionSchema));
const fileSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({ adcode: v.pipe(v.number(), v.transform(String)), name: v.string() }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: polygonSchema }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygonSchema) }),
      ]),
    }),
  ),
});

/** Whether a file is the pack's own, and none of a package. */
export const isOwn = ({ file }: Pick<ShapeFile, 'file'>): boolean => file.startsWith('./');

/**
 * The county units of one shape file, in WGS-84. A file whose sha256 is not the expected one is not
 * used: its outlines may have moved without anybody having looked.
 *
 * @param root The folder that the file's path is relative to, usually `node_modules`.
 * @param ground Who the features of a file of the pack's own may be.
 */
export function readShapes(
  root: string,
  source: ShapeFile,
  faults: Faults,
  ground?: OwnGround,
): readonly Shape[] {
  const bytes = bytesOf(join(root, source.file));
  if (bytes === null) {
    faults.add(source.file, null, 'cannot be read; are the packages installed?');
    return [];
  }
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== source.sha256) {
    faults.add(source.file, null, `has sha256 ${found}, expected ${source.sha256}`);
    return [];
  }
  if (ground !== undefined && isOwn(source)) return ownShapes(bytes, source, ground, faults);
  return parseShapes(source.file, bytes.toString('utf8'), faults)
    .filter(({ code }) => source.only?.includes(code) ?? true)
    .map((shape) => mapPositions(shape, toWgs84));
}

/** Parses a GeoJSON FeatureCollection with `adcode` and `name`. */
export function parseShapes(file: string, text: string, faults: Faults): readonly Shape[] {
  const result = v.safeParse(fileSchema, JSON.parse(text));
  if (!result.success) {
    for (const issue of result.issues.slice(0, 5)) {
      faults.add(file, null, `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
    }
    return [];
  }
  return result.output.features.map(({ properties, geometry }) => ({
    code: properties.adcode,
    name: properties.name,
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }));
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
