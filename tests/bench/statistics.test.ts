import { expect, test } from 'vitest';
import { median, percentile, ratio, spreadOf } from './statistics';

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
  [[7], 7],
  [[], null],
])('the median of %j is %j', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('the values themselves stay in their order', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test('a spread tells the ends and how many', () => {
  expect(spreadOf([5, 1, 3])).toEqual({ median: 3, min: 1, max: 5, count: 3 });
  expect(spreadOf([])).toBeNull();
});

test.each([
  [1, 4, 0.25],
  [null, 4, null],
  [1, null, null],
  [1, 0, null],
])('the ratio of %j to %j is %j', (value, base, expected) => {
  expect(ratio(value, base)).toBe(expected);
});

test.each([
  [[5, 1, 4, 2, 3], 0.95, 5],
  [Array.from({ length: 20 }, (_, at) => at + 1), 0.95, 19],
  [[7, 9], 0, 7],
  [[], 0.95, null],
])('of %j a share of %d is not above %j', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});
