import { expect, test } from 'vitest';
import { legendRows, type LegendEntry } from '../../../src/map/still/legendRows';

const entries: readonly LegendEntry[] = ['甲', '乙乙', '丙丙丙'].map((text) => ({
  kind: 'solid',
  tone: 'plain',
  text,
}));

test('entries stand in one row where there is room, without touching', () => {
  const { entries: placed, height, width } = legendRows(entries, 500);
  expect(new Set(placed.map(({ y }) => y)).size).toBe(1);
  const [first, second, third] = placed.map(({ x }) => x);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(30 + 12.5);
  expect(third ?? 0).toBeLessThan(width);
  expect(height).toBe(24);
});

test('a narrow picture takes more rows, and width 0 a column', () => {
  expect(legendRows(entries, 130).height).toBe(48);
  const column = legendRows(entries, 0);
  expect(column.entries.map(({ x }) => x)).toEqual([0, 0, 0]);
  expect(column.height).toBe(72);
});

test('no entries take no room', () => {
  expect(legendRows([], 500)).toMatchObject({ width: 0, height: 0 });
});
