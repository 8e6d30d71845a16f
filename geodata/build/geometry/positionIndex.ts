import type { Position } from '../../../src/domain/words';
import { distanceMeters } from './sphere';

/** Positions by grid cell, to find those nearby. Equal positions are one. */
export interface PositionIndex {
  add(position: Position): Position;
  has(position: Position): boolean;
  /** The nearest one within the index's reach, or `null`. */
  nearest(position: Position): Position | null;
  /** All in the cells that the box from `a` to `b` touches, and in those around it. */
  around(a: Position, b: Position): readonly Position[];
}

/** @param reachMeters How far `nearest` looks; a cell is at least this wide up to latitude 60. */
export function createIndex(reachMeters: number, positions: readonly Position[]): PositionIndex {
  const cellDegrees = reachMeters / 50_000;
  const cells = new Map<string, Position[]>();
  const cellOf = (degrees: number) => Math.floor(degrees / cellDegrees);

  function membersOf(column: number, row: number): readonly Position[] {
    return cells.get(`${column},${row}`) ?? [];
  }

  function has([lng, lat]: Position): boolean {
    return membersOf(cellOf(lng), cellOf(lat)).some(
      (other) => other[0] === lng && other[1] === lat,
    );
  }

  function add(position: Position): Position {
    if (has(position)) return position;
    const key = `${cellOf(position[0])},${cellOf(position[1])}`;
    cells.set(key, [...(cells.get(key) ?? []), position]);
    return position;
  }

  function around(a: Position, b: Position): readonly Position[] {
    const found: Position[] = [];
    const [west, east] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])].map(cellOf);
    const [south, north] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])].map(cellOf);
    for (let column = (west ?? 0) - 1; column <= (east ?? 0) + 1; column++) {
      for (let row = (south ?? 0) - 1; row <= (north ?? 0) + 1; row++) {
        found.push(...membersOf(column, row));
      }
    }
    return found;
  }

  function nearest(position: Position): Position | null {
    let best: Position | null = null;
    let reach = reachMeters;
    for (const other of around(position, position)) {
      const gap = distanceMeters(position, other);
      if (gap <= reach) [best, reach] = [other, gap];
    }
    return best;
  }

  positions.forEach(add);
  return { add, has, nearest, around };
}
