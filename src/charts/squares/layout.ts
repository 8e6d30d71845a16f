import { max, sum } from 'd3';
import { sideKm } from '../../domain/place';
import { textWidth } from '../../domain/textWidth';
import type { Place } from '../marks';

export interface SquareRow extends Place {
  readonly areaKm2: number;
}
export interface PlacedSquare extends Place {
  readonly x: number;
  /** Bottom of the square: a row stands on one line. */
  readonly y: number;
  readonly side: number;
}
export interface PlacedSquares {
  readonly squares: readonly PlacedSquare[];
  readonly pixelsPerKm: number;
  readonly height: number;
}

const gap = 10;
const leading = 22;

/** Squares of equal scale on as many rows as asked, each as wide as its name at least. */
export function placeSquares(
  rows: readonly SquareRow[],
  width: number,
  lines: number,
): PlacedSquares {
  const each = Math.ceil(rows.length / lines);
  const chunks = Array.from({ length: lines }, (_, index) =>
    rows.slice(index * each, (index + 1) * each),
  ).filter((chunk) => chunk.length > 0);
  const widest = max(chunks, (chunk) => sum(chunk, ({ areaKm2 }) => sideKm(areaKm2))) ?? 1;
  const pixelsPerKm = Math.max(0.2, (width - gap * (each - 1)) / widest);
  let y = 0;
  const squares = chunks.flatMap((chunk) => {
    y += (max(chunk, ({ areaKm2 }) => sideKm(areaKm2)) ?? 0) * pixelsPerKm;
    let x = 0;
    const row = chunk.map(({ id, name, tone, areaKm2 }): PlacedSquare => {
      const side = sideKm(areaKm2) * pixelsPerKm;
      const at = x;
      x += side + gap;
      return { id, name, tone, x: at, y, side };
    });
    y += leading;
    return row;
  });
  return { squares, pixelsPerKm, height: y };
}

/** Whether every name fits under its square. */
export function namesFit({ squares }: PlacedSquares, sizePx: number): boolean {
  return squares.every(({ name, side }) => textWidth(name, sizePx) <= side + gap - 2);
}
