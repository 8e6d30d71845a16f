import type { Position } from '../../../src/domain/geometry';
import { destination, earthRadiusMeters } from './sphere';
import type { Core, SectorSettings } from './settings';
import type { Ring } from './shape';

/** The only way we know a zone's extent: its name, its direction. Bearings in compass degrees. */
export interface Direction {
  readonly id: string;
  readonly bearing: number;
}

/** One annular piece of a sector; `fade` multiplies the opacity, 1 at the core's edge. */
export interface Band {
  readonly id: string;
  readonly band: number;
  readonly fade: number;
  readonly ring: Ring;
}

/**
 * Radius in metres of the spherical cap of a given area, 2πR²(1 − cos(r/R)). On the authalic sphere
 * this is the equal-area circle: the area is the published one, the outline is a drawing.
 */
export function coreRadiusMeters({ areaKm2 }: Core): number {
  const cap = (areaKm2 * 1e6) / (2 * Math.PI * earthRadiusMeters ** 2);
  return earthRadiusMeters * Math.acos(1 - cap);
}

/** Counter-clockwise as GeoJSON wants it, closed, the first vertex due north of the centre. */
export function coreRing(core: Core): Ring {
  const step = 360 / core.vertices;
  const bearings = Array.from({ length: core.vertices }, (_, i) => (core.vertices - i) * step);
  return closed(
    bearings.map((bearing) => destination(core.center, bearing, coreRadiusMeters(core))),
  );
}

/** A sector from the core's edge outwards, cut into bands of equal depth. */
export function sectorBands({ id, bearing }: Direction, settings: SectorSettings): readonly Band[] {
  const { bands, fade, reachMeters } = settings.extensions;
  const inner = coreRadiusMeters(settings.core);
  const depth = (reachMeters - inner) / bands;
  return Array.from({ length: bands }, (_, band) => ({
    id,
    band,
    fade: Number((fade[0] + ((fade[1] - fade[0]) * band) / Math.max(1, bands - 1)).toFixed(2)),
    ring: closed([
      ...arc(bearing, inner + band * depth, settings, band === 0),
      ...arc(bearing, inner + (band + 1) * depth, settings, false).reverse(),
    ]),
  }));
}

/** Where the name of an extension stands: on the axis, nearer to the core than to the reach. */
export function sectorLabel({ bearing }: Direction, settings: SectorSettings): Position {
  const inner = coreRadiusMeters(settings.core);
  return destination(settings.core.center, bearing, (inner + settings.extensions.reachMeters) / 2);
}

/**
 * Positions along one edge of a band, clockwise. Bearings are those of the core's own vertices
 * (the axis moves by at most half a step), so that the innermost edge *is* the core's edge; the
 * others need a quarter of them, which keeps the arc within 50 m.
 */
function arc(bearing: number, radius: number, settings: SectorSettings, fine: boolean): Position[] {
  const { center, vertices } = settings.core;
  const step = 360 / vertices;
  const half = Math.round(settings.extensions.widthDegrees / 2 / step);
  const first = Math.round(bearing / step) - half;
  const count = fine ? 2 * half : Math.ceil(half / 2);
  return Array.from({ length: count + 1 }, (_, i) => {
    const vertex = (first + (i * 2 * half) / count + vertices) % vertices;
    return destination(center, vertex * step, radius);
  });
}

function closed(ring: readonly Position[]): Ring {
  const [first] = ring;
  return first === undefined ? ring : [...ring, first];
}
