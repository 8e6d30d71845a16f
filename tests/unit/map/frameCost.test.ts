import { expect, test } from 'vitest';
import { FrameCost } from '../../../src/map/live/frameCost';

function costOf(frames: readonly number[]): FrameCost {
  const cost = new FrameCost();
  for (const ms of frames) cost.add(ms);
  return cost;
}

test('a map is slow where even its quickest frame leaves fewer than 30 a second', () => {
  expect(costOf([]).isHigh).toBe(false);
  expect(costOf([220, 64, 90]).isHigh).toBe(true);
  expect(costOf([220, 9, 240]).isHigh).toBe(false);
});

test('one quick frame long ago does not make it quick', () => {
  expect(costOf([5, ...Array<number>(8).fill(70)]).isHigh).toBe(true);
});
