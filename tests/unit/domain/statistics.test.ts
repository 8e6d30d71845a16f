import { expect, test } from 'vitest';
import { seriesOf, valueOf, yearsOf } from '../../../src/domain/series';
import {
  changeOf,
  combinedOf,
  shareOf,
  sumOf,
  weightedMeanOf,
} from '../../../src/domain/statistics';
import { toyPack } from '../toyPack';

const low = ['alpha', 'beta'];

test('a sum with a hole is unknown, not small', () => {
  expect(sumOf([1, 2, 3])).toBe(6);
  expect(sumOf([1, null, 3])).toBeNull();
  expect(sumOf([])).toBeNull();
});

test('a weighted mean leans to the heavier part', () => {
  expect(weightedMeanOf([70, 50], [300, 100])).toBe(65);
  expect(weightedMeanOf([70, null], [300, 100])).toBeNull();
  expect(weightedMeanOf([70, 50], [0, 0])).toBeNull();
});

test('changes and shares are in per cent and unknown without a base', () => {
  expect(changeOf(200, 250)).toBe(25);
  expect(changeOf(0, 250)).toBeNull();
  expect(shareOf(1, 4)).toBe(25);
  expect(shareOf(1, null)).toBeNull();
});

test('counts of a wing add up, rates are weighted by their rule, the rest stays apart', () => {
  const pack = toyPack();
  const of = (id: string) => pack.indicators.filter((one) => one.id === id);
  const combined = (id: string) => of(id).map((one) => combinedOf(pack, one, low));
  expect(combined('population')).toEqual([5234]);
  expect(combined('urban-share')[0]).toBeCloseTo(((617 + 3000) / 5234) * 100, 10);
  expect(combined('population-change')).toEqual([null]);
  const high = of('jobs-trade').map((one) => combinedOf(pack, one, ['gamma', 'delta']));
  expect(high).toEqual([null]);
});

test('a value is found by area and year, the newest year first', () => {
  const pack = toyPack();
  expect(valueOf(pack, 'population', 'beta')).toBe(4000);
  expect(valueOf(pack, 'population', 'beta', 2010)).toBe(3000);
  expect(valueOf(pack, 'population', 'beta', 1990)).toBeNull();
  expect(valueOf(pack, 'population', 'nowhere')).toBeNull();
  expect(valueOf(pack, 'jobs-trade', 'gamma')).toBeNull();
  expect(yearsOf(pack, 'population')).toEqual([2010, 2020]);
  expect(seriesOf(pack, 'nothing')).toBeUndefined();
});
