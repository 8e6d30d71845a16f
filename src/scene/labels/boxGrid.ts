import { collides } from './collision';
import type { Box } from './types';

const cellPixels = 48;
const cellOf = (at: number): number => Math.floor(at / cellPixels);

/** Boxes by the cells of a grid: a name is held against those near it alone. */
export class BoxGrid {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (let i = cellOf(box[0]); i <= cellOf(box[2]); i += 1)
      for (let j = cellOf(box[1]); j <= cellOf(box[3]); j += 1) {
        const there = this.#cells.get(keyOf(i, j));
        if (there === undefined) this.#cells.set(keyOf(i, j), [box]);
        else there.push(box);
      }
  }

  isFree(box: Box): boolean {
    for (let i = cellOf(box[0]); i <= cellOf(box[2]); i += 1)
      for (let j = cellOf(box[1]); j <= cellOf(box[3]); j += 1)
        if (this.#cells.get(keyOf(i, j))?.some((other) => collides(box, other)) === true)
          return false;
    return true;
  }
}

const keyOf = (i: number, j: number): number => i * 4096 + j;
