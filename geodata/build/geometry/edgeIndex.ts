import type { Position } from '../../../src/domain/geometry';

export type Edge = readonly [Position, Position];

/**
 * Edges by the cells that the box around each lies in.
 *
 * @param pad Degrees that an edge reaches beyond its own box.
 * @returns Those that may be near a position, in the order they came in.
 */
export function edgeIndex(edges: readonly Edge[], pad: number): (at: Position) => readonly Edge[] {
  const cell = Math.max(pad * 4, 0.02);
  const cellOf = (degrees: number) => Math.floor(degrees / cell);
  const cells = new Map<string, Edge[]>();
  for (const edge of edges) {
    const [[x, y], [toX, toY]] = edge;
    for (let i = cellOf(Math.min(x, toX) - pad); i <= cellOf(Math.max(x, toX) + pad); i++)
      for (let j = cellOf(Math.min(y, toY) - pad); j <= cellOf(Math.max(y, toY) + pad); j++) {
        const there = cells.get(`${i},${j}`);
        if (there === undefined) cells.set(`${i},${j}`, [edge]);
        else there.push(edge);
      }
  }
  return ([x, y]) => cells.get(`${cellOf(x)},${cellOf(y)}`) ?? [];
}
