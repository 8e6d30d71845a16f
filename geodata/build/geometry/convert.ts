import { toWgs84 } from '../../../src/domain/wgs84';
import { mapPositions, type Shape } from './shape';

/** GCJ-02 → WGS84: the shape files carry the offset of Chinese web maps. Shared borders stay shared. */
export function convertShape(shape: Shape): Shape {
  return mapPositions(shape, toWgs84);
}
