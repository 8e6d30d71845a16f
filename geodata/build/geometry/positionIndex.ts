import { least, quadtree } from 'd3';
import type { Position } from '../../../src/domain/geometry';
import { distanceMeters } from './sphere';

/** Positions in a quadtree, to find those nearby. Equal positions are one. */
export interface PositionIndex {
  add(position: Position): Position;
  has(position: Position): boolean;
  /** The nearest one within the index's reach, or `null`. */
  nearest(position: Position): Position | null;
  /** All in the box from `a` to `b` and as far around it as the index reaches; a few beyond may be among them. */
  around(a: Position, b: Position): readonly Position[];
}

/** @param reachMeters How far `nearest` looks; up to latitude 60. */
export function createIndex(reachMeters: number, positions: readonly Position[]): PositionIndex {
  const pad = reachMeters / 50_000;
  const tree = quadtree<Position>();
  /** Latitudes by longitude: a text of each position would take longer than the tree. */
  const known = new Map<number, Set<number>>();
  const has = ([lng, lat]: Position) => known.get(lng)?.has(lat) === true;

  function add(position: Position): Position {
    const [lng, lat] = position;
    if (has(position)) return position;
    tree.add(position);
    const there = known.get(lng);
    if (there === undefined) known.set(lng, new Set([lat]));
    else there.add(lat);
    return position;
  }

  function around(a: Position, b: Position): readonly Position[] {
    const found: Position[] = [];
    const [west, east] = [Math.min(a[0], b[0]) - pad, Math.max(a[0], b[0]) + pad];
    const [south, north] = [Math.min(a[1], b[1]) - pad, Math.max(a[1], b[1]) + pad];
    tree.visit((node, left, bottom, right, top) => {
      if ('data' in node) found.push(node.data);
      return left > east || right < west || bottom > north || top < south;
    });
    return found;
  }

  function nearest(position: Position): Position | null {
    const distance = (other: Position) => distanceMeters(position, other);
    const best = least(around(position, position), distance);
    return best !== undefined && distance(best) <= reachMeters ? best : null;
  }

  positions.forEach(add);
  return { add, has, nearest, around };
}
