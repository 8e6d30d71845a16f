import { expect, test } from 'vitest';
import { ranksOf } from '../../../src/domain/rank';

test('the highest value is first and the next place after a tie is skipped', () => {
  expect(ranksOf([2, 10, 6, 6, 1], 0).map((rank) => rank?.rank)).toEqual([4, 1, 2, 2, 5]);
});

test('a shared place says so', () => {
  expect(ranksOf([6, 6, 1], 0)).toEqual([
    { rank: 1, of: 3, isTied: true },
    { rank: 1, of: 3, isTied: true },
    { rank: 3, of: 3, isTied: false },
  ]);
});

test('no data has no place and is not counted', () => {
  expect(ranksOf([null, 5, 7], 0)).toEqual([
    null,
    { rank: 2, of: 2, isTied: false },
    { rank: 1, of: 2, isTied: false },
  ]);
});

test('values that print the same share a place', () => {
  expect(ranksOf([1.04, 0.96, 0.5], 1).map((rank) => rank?.isTied)).toEqual([true, true, false]);
  expect(ranksOf([1.04, 0.96, 0.5], 2).map((rank) => rank?.isTied)).toEqual([false, false, false]);
});
