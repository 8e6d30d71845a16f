import { expect, test } from 'vitest';
import { signVerdicts } from './verdicts';

const reached = (...given: Parameters<typeof signVerdicts>) =>
  signVerdicts(...given).map(({ isReached }) => isReached);

test('key and hover are each held against the limit by their median', () => {
  expect(reached({ signs: 500, keyMs: [20, 50, 90], hoverMs: [60, 40, 70] })).toEqual([
    true,
    false,
  ]);
});

test('a map of fewer signs, and nothing measured, reach nothing', () => {
  expect(reached({ signs: 499, keyMs: [1], hoverMs: [1] })).toEqual([false, false]);
  expect(reached(null)).toEqual([false, false]);
});
