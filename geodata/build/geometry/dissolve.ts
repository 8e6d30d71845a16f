import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { toFeatures } from './layers';
import { polygonsFrom } from './published';
import type { Shape } from './shape';
import { areasOf } from './topology';

/**
 * One shape of the units of one file. Equal positions are equal to the last bit within a file, so
 * this goes by shared arcs, without quantising.
 */
export function dissolve(code: string, units: readonly Shape[]): Shape {
  const whole = topology({ units: toFeatures(units) });
  const merged = merge(whole, areasOf(whole.objects['units']) as (Polygon | MultiPolygon)[]);
  return { code, name: 'prefecture', polygons: polygonsFrom(merged) };
}
