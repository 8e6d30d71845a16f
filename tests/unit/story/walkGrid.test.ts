import { expect, test } from 'vitest';
import { walkGrid } from '../../../src/story/walkGrid';

/** Eleven pictures in rows of four: the last row has three. */
test.each([
  ['PageDown', 0, 1],
  ['PageUp', 1, 0],
  ['ArrowRight', 3, 4],
  ['ArrowLeft', 4, 3],
  ['ArrowDown', 1, 5],
  ['ArrowUp', 5, 1],
  ['Home', 7, 0],
  ['End', 2, 10],
  ['PageDown', 10, 10],
  ['PageUp', 0, 0],
  ['ArrowUp', 2, 2],
  ['ArrowDown', 7, 10],
  ['ArrowDown', 9, 9],
  [' ', 5, 5],
])('%s leads from picture %i to %i', (key, from, to) => {
  expect(walkGrid(key, from, 4, 11)).toBe(to);
});

test('other keys walk no grid', () => {
  for (const key of ['Enter', 'Escape', 'b', '7', 'Tab'])
    expect.soft(walkGrid(key, 3, 4, 11), key).toBeNull();
});
