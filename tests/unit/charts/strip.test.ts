import { expect, test } from 'vitest';
import { placeStripLabels } from '../../../src/charts/strip/labels';
import { nearestDot, placeStrip, type StripRow } from '../../../src/charts/strip/layout';

function createRows(values: readonly (number | null)[]): readonly StripRow[] {
  return values.map((value, index) => ({
    id: `a${index}`,
    name: `甲${index}`,
    tone: 'plain',
    value,
  }));
}

test('dots run from the lowest value to the highest', () => {
  const { dots } = placeStrip(createRows([30, 10, 20]), null, 0, 216);
  expect(dots.map(({ id, x }) => [id, x])).toEqual([
    ['a1', 8],
    ['a2', 108],
    ['a0', 208],
  ]);
});

test('the city is on the same axis and can be its end', () => {
  expect(placeStrip(createRows([10, 20]), 30, 0, 216).cityX).toBe(208);
});

test('places without a value are kept apart and have no rank', () => {
  const { dots, missing } = placeStrip(createRows([10, null, 20]), null, 0, 216);
  expect(missing.map(({ id }) => id)).toEqual(['a1']);
  expect(dots.map(({ rank }) => [rank.rank, rank.of])).toEqual([
    [2, 2],
    [1, 2],
  ]);
});

test('a crowd steps off the axis instead of hiding', () => {
  const { dots } = placeStrip(createRows([10, 10, 10, 90]), null, 0, 400);
  expect(new Set(dots.slice(0, 3).map(({ y }) => y)).size).toBe(3);
  expect(dots.at(-1)?.y).toBe(0);
});

test('equal values stand in the middle and no values give no dots', () => {
  expect(placeStrip(createRows([5]), null, 0, 200).dots.map(({ x }) => x)).toEqual([100]);
  expect(placeStrip([], null, 0, 200).dots).toEqual([]);
});

test('the nearest dot is the one a pointer means', () => {
  const { dots } = placeStrip(createRows([0, 50, 100]), null, 0, 216);
  expect(nearestDot(dots, 100, 0)?.id).toBe('a1');
  expect(nearestDot(dots, 215, 20)?.id).toBe('a2');
  expect(nearestDot([], 0, 0)).toBeUndefined();
});

test('the word under the looked-at dot pushes away an end it would touch', () => {
  const labels = placeStripLabels(
    '低县 1',
    '高县 9',
    { text: '某县 2，第10位（共11个）', x: 40 },
    400,
    13,
  );
  expect(labels.map(({ text }) => text)).toEqual(['高县 9', '某县 2，第10位（共11个）']);
  expect(labels.at(-1)).toMatchObject({ anchor: 'start', x: 0, isLooked: true });
});

test('a word in the middle leaves both ends alone', () => {
  expect(placeStripLabels('低 1', '高 9', { text: '中 5', x: 200 }, 400, 13)).toHaveLength(3);
});
