import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  balanceIndex,
  balanceRange,
  changeRange,
  distanceOf,
  evennessOf,
  type WeightedValues,
} from '../../../src/domain/balance';

const pair = (first: number | null, second: number | null, weight = 1): WeightedValues => ({
  values: [first, second],
  weight,
});

test.each([
  [10, 10, 1],
  [5, 20, 0.25],
  [20, 5, 0.25],
  [0, 8, 0],
])('%d beside %d is even to %d, whichever side is larger', (first, second, evenness) => {
  expect(evennessOf([first, second])).toBe(evenness);
});

test('nothing known, nothing there or a loss has no evenness', () => {
  expect(evennessOf([null, 3])).toBeNull();
  expect(evennessOf([0, 0])).toBeNull();
  expect(evennessOf([-1, 3])).toBeNull();
});

test('of many groups the least is set against the largest, and one without data leaves none', () => {
  expect(evennessOf([8, 10, 4, 9])).toBe(0.4);
  expect(distanceOf([8, 10, 4, 9])).toBe(6);
  expect(evennessOf([8, null, 4])).toBeNull();
  expect(distanceOf([8])).toBeNull();
});

test('the distance has no direction, and is unknown where one side is', () => {
  expect(distanceOf([12, 20])).toBe(8);
  expect(distanceOf([20, 12])).toBe(8);
  expect(distanceOf([null, 12])).toBeNull();
});

test('the index is the weighted mean of the evennesses, of 100', () => {
  expect(balanceIndex([pair(5, 10), pair(10, 10)])).toBe(75);
  expect(balanceIndex([pair(5, 10, 3), pair(10, 10)])).toBe(62.5);
});

test('an input without weight does not count, even without data', () => {
  expect(balanceIndex([pair(5, 10), pair(null, 1, 0)])).toBe(50);
  expect(balanceIndex([pair(5, 10), pair(null, 1)])).toBeNull();
  expect(balanceIndex([pair(5, 10, 0)])).toBeNull();
});

test('the range of twenty per cent is that of its worst and best corner', () => {
  const range = balanceRange([pair(5, 10), pair(10, 10)], 0.2);
  // (0.5·1.2 + 1·0.8) ÷ 2 and (0.5·0.8 + 1·1.2) ÷ 2
  expect(range?.[0]).toBeCloseTo(70, 10);
  expect(range?.[1]).toBeCloseTo(80, 10);
});

test('the change between two years uses one set of weights in both', () => {
  const from = [pair(5, 10), pair(10, 10)];
  expect(changeRange(from, from, 0.2)).toEqual([0, 0]);
  const [low, high] = changeRange(from, [pair(4, 10), pair(10, 10)], 0.2) ?? [NaN, NaN];
  // −10 points in one of two inputs, which has 40 to 60 % of the weight.
  expect(low).toBeCloseTo(-6, 10);
  expect(high).toBeCloseTo(-4, 10);
});

test('the range holds the index and every set of weights within the twenty per cent', () => {
  const inputs = fc.array(
    fc.record({
      values: fc.tuple(
        fc.double({ min: 0.1, max: 99, noNaN: true }),
        fc.double({ min: 0.1, max: 99, noNaN: true }),
      ),
      weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
      shift: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(inputs, (all) => {
      const [low, high] = balanceRange(all, 0.2) ?? [NaN, NaN];
      const shifted = balanceIndex(
        all.map((one) => ({ values: one.values, weight: one.weight * (1 + one.shift) })),
      );
      expect(shifted).toBeGreaterThanOrEqual(low - 1e-9);
      expect(shifted).toBeLessThanOrEqual(high + 1e-9);
    }),
  );
});
