import { expect, test } from 'vitest';
import { yearlyRise } from '../../../src/domain/rise';

const at = (year: number, value: number | null) => ({ year, value });

test('a rise is the difference of the printed shares over the years', () => {
  expect(yearlyRise(at(2010, 29.604), at(2020, 45.668), 2)).toBeCloseTo((45.67 - 29.6) / 10, 12);
});

test.each([
  [at(2010, null), at(2020, 5)],
  [at(2010, 5), at(2020, null)],
  [at(2020, 5), at(2020, 6)],
])('there is none without two values of two years', (from, to) => {
  expect(yearlyRise(from, to, 2)).toBeNull();
});
