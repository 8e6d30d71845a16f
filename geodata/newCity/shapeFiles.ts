import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '../../src/domain/geometry';
import type { ShapeFile } from '../build/geometry/settings';
import { packageFolder } from './directory';

/** A feature of the package as it stands there, in its own datum. */
export interface RawFeature {
  readonly code: string;
  readonly name: string;
  /** The seat of its government, as the package has it. */
  readonly center: Position | null;
  /** Outer ring first, of every polygon. */
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** The file that a place's shapes are in: its own, or that of its province, of which they are a part. */
export function shapeFileOf(code: string, packages: string): ShapeFile {
  const own = `${packageFolder}/map/${code}.json`;
  const isOwn = existsSync(join(packages, own));
  const file = isOwn ? own : `${packageFolder}/map/${code.slice(0, 2)}0000.json`;
  const sha256 = createHash('sha256')
    .update(readFileSync(join(packages, file)))
    .digest('hex');
  return { file, sha256, ...(!isOwn && { only: [code] }) };
}

/** The features of a shape file, as they are. */
export function featuresOf({ file, only }: ShapeFile, packages: string): readonly RawFeature[] {
  const { features } = JSON.parse(readFileSync(join(packages, file), 'utf8')) as Collection;
  return features
    .map(({ properties: { adcode, name, center }, geometry }) => ({
      code: String(adcode),
      name,
      center: center ?? null,
      polygons:
        geometry.type === 'Polygon'
          ? [geometry.coordinates as RawFeature['polygons'][number]]
          : (geometry.coordinates as RawFeature['polygons']),
    }))
    .filter(({ code }) => only?.includes(code) ?? true);
}

/** Every prefecture of the country as its province's file draws it. */
export function allPrefectures(packages: string): readonly RawFeature[] {
  return readdirSync(join(packages, packageFolder, 'map'))
    .filter((file) => /^\d\d0000\.json$/.test(file) && file !== '100000.json')
    .flatMap((file) => {
      const features = featuresOf({ file: `${packageFolder}/map/${file}`, sha256: '' }, packages);
      const code = file.slice(0, 6);
      if (features.some((one) => one.code.endsWith('00'))) return features;
      return [{ code, name: '', center: null, polygons: features.flatMap((one) => one.polygons) }];
    });
}

interface Collection {
  readonly features: readonly {
    readonly properties: {
      readonly adcode: number | string;
      readonly name: string;
      readonly center?: Position;
    };
    readonly geometry: { readonly type: string; readonly coordinates: unknown };
  }[];
}
