import { max, scaleSqrt } from 'd3';
import { stepAt } from '../../domain/place';
import type { Place } from '../marks';

export interface BearingRow extends Place {
  /** Compass degrees from the centre. */
  readonly bearing: number;
  readonly distanceKm: number;
}
export interface PlacedBearing extends Place {
  readonly x: number;
  readonly y: number;
}
export interface PlacedBearings {
  readonly places: readonly PlacedBearing[];
  readonly rings: readonly { readonly km: number; readonly r: number }[];
}

/** Places around a centre, north up; rings at round distances. The scale opens up the middle. */
export function placeBearings(
  rows: readonly BearingRow[],
  radius: number,
  ringsKm: readonly number[] = [25, 50, 100],
): PlacedBearings {
  const farthest = Math.max(1, max(rows, ({ distanceKm }) => distanceKm) ?? 1);
  const r = scaleSqrt([0, farthest], [0, radius]).exponent(0.8);
  return {
    places: rows.map(({ id, name, tone, bearing, distanceKm }) => {
      const [x, y] = stepAt(bearing, r(distanceKm));
      return { id, name, tone, x, y };
    }),
    rings: ringsKm.filter((km) => km <= farthest).map((km) => ({ km, r: r(km) })),
  };
}
