import gcoord from 'gcoord';
import type { Position } from '../../../src/domain/geometry';

/**
 * GCJ-02 → WGS84. The shape files carry the offset of Chinese web maps: in Jinzhong they stand
 * 580–610 m too far east. Equal positions convert to equal positions, so shared borders stay shared.
 *
 * By gcoord (https://github.com/hujiulong/gcoord, MIT). The state has not published the offset; gcoord has the formula
 * that circulates as open code and turns it round step by step.
 */
export function toWgs84(position: Position): Position {
  const [lng, lat] = gcoord.transform([position[0], position[1]], gcoord.GCJ02, gcoord.WGS84);
  return [lng, lat];
}
