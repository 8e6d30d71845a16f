import { expect, test } from 'vitest';
import {
  placeDots,
  placeRow,
  rowAt,
  rowHeightFor,
  rowMiddle,
  type DotsRow,
} from '../../../src/charts/dots/layout';
import { placeLines } from '../../../src/charts/lines/layout';
import { placePyramid } from '../../../src/charts/pyramid/layout';

const row = (id: string, values: readonly (number | null)[], wing: number | null): DotsRow => ({
  id,
  digits: 0,
  wing,
  city: null,
  places: values.map((value, index) => ({
    id: `a${index}`,
    name: `甲${index}`,
    tone: 'plain',
    value,
  })),
});

test('every row of dots has a scale of its own and its ticks stand on it', () => {
  const [first, second] = placeDots([row('x', [0, 10], 5), row('y', [100, 300], null)], 216);
  expect(first?.dots.map(({ x }) => x)).toEqual([8, 208]);
  expect(first?.wingX).toBe(108);
  expect(second?.dots.map(({ x }) => x)).toEqual([8, 208]);
  expect(second?.wingX).toBeNull();
  expect(second?.y).toBe(rowHeightFor(216));
});

test('a height belongs to the row that it is in, and to none below the last', () => {
  const rows = placeDots([row('x', [1, 2], null), row('y', [1, 2], null)], 200);
  const height = rowHeightFor(200);
  expect([rowAt(rows, 1)?.id, rowAt(rows, height + 1)?.id]).toEqual(['x', 'y']);
  expect(rowAt(rows, 2 * height + 1)).toBeUndefined();
});

test('a narrow row has room for a head of two lines above its dots', () => {
  const topOf = (width: number) => {
    const [, second] = placeDots([row('x', [1, 1, 1, 1, 1], null), row('y', [2], null)], width);
    const [first] = placeDots([row('x', [1, 1, 1, 1, 1], null)], width);
    expect(second?.y).toBe(rowHeightFor(width));
    return (first?.axis ?? 0) - rowMiddle;
  };
  expect(topOf(400)).toBeGreaterThanOrEqual(22);
  expect(topOf(200)).toBeGreaterThanOrEqual(2 * 22);
});

test('a crowd on one value stays inside a row of its own', () => {
  const { axis, dots } = placeRow(row('x', [1, 1, 1, 1, 1], null), 200);
  const reach = Math.max(...dots.map(({ y }) => Math.abs(y) * 0.75)) + 1.22 * 6.5 + 1;
  expect(axis).toBeGreaterThanOrEqual(reach);
  expect(axis).toBe(rowMiddle);
});

test('years stand as far apart as they are, and the subject is drawn last', () => {
  const { lines, xs } = placeLines(
    [
      { id: 'own', values: [1, 2, 3] },
      { id: 'city', values: [1, 1, 1] },
    ],
    [2000, 2010, 2040],
    138,
    60,
  );
  expect(xs).toEqual([9, 39, 129]);
  expect(lines.map(({ id }) => id)).toEqual(['city', 'own']);
  expect(lines[1]?.points.map(([, y]) => y)).toEqual([51, 30, 9]);
});

test('a year without data has no point', () => {
  const { lines } = placeLines([{ id: 'own', values: [null, 2, 3] }], [2000, 2010, 2020], 100, 60);
  expect(lines[0]?.points).toHaveLength(2);
});

test('both sides of a pyramid and both counts share one scale, the oldest on top', () => {
  const young = { age: '0', men: 50, women: 40, before: { men: 100, women: 80 } };
  const old = { age: '85+', men: 10, women: 20, before: { men: 5, women: 5 } };
  const placed = placePyramid([young, old], 246);
  expect(placed.bars.map(({ age, men, women }) => [age, men, women])).toEqual([
    ['85+', 10, 20],
    ['0', 50, 40],
  ]);
  expect([placed.left, placed.right]).toEqual([100, 146]);
  expect(placed.outlines).toEqual(['M100,0H95V10H0V20H100', 'M146,0H151V10H226V20H146']);
});

test('without an earlier count a pyramid has no outline', () => {
  expect(placePyramid([{ age: '0', men: 1, women: 1, before: null }], 246).outlines).toEqual([]);
});
