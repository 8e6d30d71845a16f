import gcoord from 'gcoord';
import type { Position } from '../../../src/domain/geometry';
import { mapPositions, type Shape } from './shape';

/**
 * GCJ-02 → WGS84. The shape files carry the offset of Chinese web maps: in Jinzhong they stand
 * 580–610 m too far east. Equal positions convert to equal positions, so shared borders stay shared.
 */
export function toWgs84(position: Position): Position {
  const [lng, lat] = gcoord.transform([position[0], position[1]], gcoord.GCJ02, gcoord.WGS84);
  return [lng, lat];
}

export function convertShape(shape: Shape): Shape {
  return mapPositions(shape, toWgs84);
}
