import type { Position } from '../../../src/domain/geometry';
import { round } from './measure';
import { bearingDegrees, distanceMeters } from './sphere';

const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof directions)[number] | 'here';

/** From the core's centre to a county's centroid; `here` for the county that hosts the core. */
export function directionFrom(
  center: Position,
  centroid: Position,
  isHost: boolean,
): { bearing: number; direction: Direction; distanceKm: number } {
  const bearing = bearingDegrees(center, centroid);
  return {
    bearing: round(bearing, 1),
    direction: isHost ? 'here' : compassPoint(bearing),
    distanceKm: round(distanceMeters(center, centroid) / 1000, 1),
  };
}

/** The nearest of the eight points of the compass. */
export function compassPoint(bearing: number): Direction {
  return directions[Math.round(bearing / 45) % 8] ?? 'n';
}
