import { expect, test } from 'vitest';
import { PointerTrail } from '../../../../src/map/drawing/pointerTrail';

function trail(points: readonly (readonly [x: number, y: number, ms: number])[]): PointerTrail {
  const all = new PointerTrail();
  for (const [x, y, ms] of points) all.add([x, y], ms);
  return all;
}

test('a pointer let go on its way has the speed of its last moments', () => {
  const speed = trail([
    [0, 0, 0],
    [500, 0, 20],
    [500, 20, 200],
    [540, 40, 240],
  ]).speed(250);
  expect(speed).toEqual([1, 0.5]);
});

test('one that was held still before has none', () => {
  const all = trail([
    [0, 0, 0],
    [80, 0, 40],
  ]);
  expect(all.speed(400)).toBeNull();
});

test('no throw is quicker than three pixels a millisecond', () => {
  const [x = 0, y = 0] =
    trail([
      [0, 0, 0],
      [900, 1200, 50],
    ]).speed(50) ?? [];
  expect(Math.hypot(x, y)).toBeCloseTo(3, 9);
});
