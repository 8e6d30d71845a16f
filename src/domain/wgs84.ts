import gcoord from 'gcoord';
import type { Position } from './geometry';

/**
 * GCJ-02 → WGS84, both `[lng, lat]` in degrees, by gcoord (MIT): the public formula of the offset that Chinese web
 * maps carry, some hundred metres, inverted step by step until it is met within 1e-6°, a tenth of a metre. What
 * lies outside China comes back as it is. Equal positions give equal positions.
 */
export function toWgs84(position: Position): Position {
  const [lng, lat] = gcoord.transform([position[0], position[1]], gcoord.GCJ02, gcoord.WGS84);
  return [lng, lat];
}
