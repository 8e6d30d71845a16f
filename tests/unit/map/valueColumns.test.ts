import { expect, test } from 'vitest';
import {
  columnsHeight,
  columnWidth,
  dotUnder,
  placeIn,
  valueColumns,
} from '../../../src/map/legend/columns';
import type { LegendDot } from '../../../src/map/legend/layout';

const dot = (id: string, x: number): LegendDot => ({ id, name: id, value: x, x, lane: 0 });
/** Three areas in one column, one far to the right. */
const columns = valueColumns([dot('a', 8), dot('b', 9), dot('c', 10), dot('d', 80)]);

test('a column is as high as it has areas', () => {
  expect(columns.map(({ dots }) => dots.length)).toEqual([3, 1]);
  expect(columns[0]?.height).toBe(columnsHeight);
  expect(columns[1]?.height).toBeCloseTo(columnsHeight / 3);
});

test.each([
  ['at the foot of a column its lowest area', 9, 1, 'a'],
  ['at its top its highest', 9, columnsHeight - 1, 'c'],
  ['over it its highest, too', 81, columnsHeight, 'd'],
  ['below the strip the lowest', 9, -4, 'a'],
  ['between two columns one of the nearer', 60, 1, 'd'],
])('a pointer means %s', (_, x, y, id) => {
  expect(dotUnder(columns, x, y)?.id).toBe(id);
});

test('every area is found again where it stands', () => {
  for (const id of ['a', 'b', 'c', 'd']) {
    const place = placeIn(columns, id);
    expect(place && dotUnder(columns, place.x, place.y)?.id).toBe(id);
  }
  expect(placeIn(columns, 'd')?.x).toBe(80 + columnWidth / 2);
  expect(placeIn(columns, 'elsewhere')).toBeUndefined();
  expect(dotUnder([], 1, 1)).toBeUndefined();
});
