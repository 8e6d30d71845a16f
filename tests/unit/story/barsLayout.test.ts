import { expect, test } from 'vitest';
import { leastRows, placeWallBars } from '../../../src/story/figures/barsLayout';

const bars = Array.from({ length: 11 }, (_, index) => ({
  id: String(index),
  name: '某县',
  value: index + 1,
  text: `${index + 1}处`,
}));

test('in the least height for its rows no name of a bar runs into the next', () => {
  const height = leastRows(bars.length, 1);
  const { step, fontSize } = placeWallBars(bars, { width: 880, height, unit: 1 });
  expect(fontSize).toBeGreaterThanOrEqual(28);
  expect(step).toBeGreaterThan(fontSize * 1.1);
});
