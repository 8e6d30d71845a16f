import { expect, test } from 'vitest';
import { restingStop, stepStop, type Stop } from '../../../src/ui/stops';

const heights = { low: 150, middle: 400, high: 700 };

test.each<[number, number, Stop]>([
  [160, 0, 'low'],
  [290, 0, 'middle'],
  [540, 0, 'middle'],
  [560, 0, 'high'],
  [160, 1, 'middle'],
  [410, 1, 'high'],
  [690, -1, 'middle'],
  [390, -1, 'low'],
  [900, 2, 'high'],
  [20, -2, 'low'],
])('let go at %i px with %f px/ms the sheet rests %s', (height, speed, stop) => {
  expect(restingStop(height, speed, heights)).toBe(stop);
});

test('the buttons go one stop at a time and end at the ends', () => {
  expect(stepStop('low', 1)).toBe('middle');
  expect(stepStop('high', 1)).toBe('high');
  expect(stepStop('low', -1)).toBe('low');
});
