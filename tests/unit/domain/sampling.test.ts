import { expect, test } from 'vitest';
import { askedOf, intervalOf, mayBeEqual } from '../../../src/domain/sampling';
import { verdictOf } from '../../../src/domain/verdict';

test('Wilson’s interval is that of his published example of counts: 81 of 263', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I: 0.2553 to 0.3662.
  const [from, to] = intervalOf((81 / 263) * 100, 263);
  expect(from).toBeCloseTo(25.53, 2);
  expect(to).toBeCloseTo(36.62, 2);
});

test('nobody found among those asked does not prove that there are none', () => {
  const [from, to] = intervalOf(0, 20);
  expect(from).toBe(0);
  expect(to).toBeCloseTo(16.11, 2);
});

test('Newcombe’s difference of 56 of 70 and 48 of 80 leaves zero out', () => {
  expect(mayBeEqual({ percent: 80, asked: 70 }, { percent: 60, asked: 80 })).toBe(false);
  expect(mayBeEqual({ percent: 80, asked: 7 }, { percent: 60, asked: 8 })).toBe(true);
});

const side = (value: number, asked: number | null, year = 2020) => ({
  name: '甲',
  value,
  year,
  asked,
});

test('shares of samples differ only beyond their intervals; without a base the rounding decides', () => {
  expect(verdictOf(side(13.4, 7439), side(14.5, 21118), 1)).toBe('lower');
  expect(verdictOf(side(13.4, 900), side(14.5, 900), 1)).toBe('sampled');
  expect(verdictOf(side(13.4, 900), side(14.5, null), 1)).toBe('lower');
  expect(verdictOf(side(13.4, 900), side(13.42, 900), 1)).toBe('level');
  expect(verdictOf(side(13.4, 900), side(14.5, 900, 2010), 1)).toBe('unlike');
});

test('who was asked is looked up in the year of the series', () => {
  const of = (year: number, city: number) => ({
    indicator: 'sample',
    year,
    values: [year],
    city,
    sources: [],
  });
  const table = { series: [of(2010, 1), of(2020, 2)] };
  expect(askedOf(table, { year: 2020, sample: { base: 'sample' } }).city).toBe(2);
  expect(askedOf(table, { year: 2020, sample: { base: null } })).toEqual({ values: [], city: null });
  expect(askedOf(table, { year: 2020 })).toEqual({ values: [], city: null });
});
