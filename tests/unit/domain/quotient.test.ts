import { expect, test } from 'vitest';
import { quotientOf, specialisms } from '../../../src/domain/quotient';

const sector = (id: string, own: number | null, whole: number | null) => ({ id, own, whole });
const three = { most: 3, leastCounted: 50 };

test('a quotient is the own share over the share of the whole', () => {
  expect(quotientOf(sector('a', 28.3, 8.6))).toBeCloseTo(28.3 / 8.6, 12);
});

test.each([
  ['own', null, 5],
  ['whole', 5, null],
  ['none in the whole', 5, 0],
])('no quotient without the %s share', (_, own, whole) => {
  expect(quotientOf(sector('a', own, whole))).toBeNull();
});

test('the most specialised come first and no sector as in the whole is among them', () => {
  const found = specialisms(
    [sector('a', 20, 10), sector('b', 30, 10), sector('c', 10.4, 10), sector('d', 5, 10)],
    1000,
    three,
  );
  expect(found.map(({ id, quotient }) => [id, quotient])).toEqual([
    ['b', 3],
    ['a', 2],
  ]);
});

test('a sector of too few counted people is left out, however high its quotient', () => {
  const sectors = [sector('a', 4, 1), sector('b', 12, 10)];
  expect(specialisms(sectors, 1000, three).map(({ id }) => id)).toEqual(['b']);
  expect(specialisms(sectors, null, three).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('no more than were asked for', () => {
  const sectors = [1, 2, 3, 4].map((n) => sector(`s${n}`, 10 + n, 10));
  expect(specialisms(sectors, 1000, three).map(({ id }) => id)).toEqual(['s4', 's3', 's2']);
});
