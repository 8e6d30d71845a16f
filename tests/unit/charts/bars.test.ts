import { expect, test } from 'vitest';
import { placeBars, type BarRow } from '../../../src/charts/bars/layout';

const print = (value: number) => `${value}%`;
const row = (id: string, change: Partial<BarRow>): BarRow => ({
  id,
  name: '农林牧渔',
  tone: 'plain',
  value: 10,
  ...change,
});

test('bars share a zero and a scale', () => {
  const { bars } = placeBars([row('a', { value: 40 }), row('b', { value: 20 })], print, 400);
  const [first, second] = bars.map(({ bar }) => bar);
  expect(first?.x).toBe(second?.x);
  expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(2, 10);
});

test('no bar or value leaves the width', () => {
  const { bars } = placeBars([row('a', { value: 40, before: 55 })], print, 400);
  for (const { bar, before } of bars) {
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThan(370);
    expect((before?.x ?? 0) + (before?.width ?? 0)).toBeLessThan(380);
  }
});

test('a row without a value keeps its track and has no bar', () => {
  const { bars } = placeBars([row('a', { value: null }), row('b', {})], print, 400);
  expect(bars[0]?.bar).toBeNull();
  expect(bars[0]?.track.width).toBeGreaterThan(0);
});

test('names move above the bars where they would take the width', () => {
  const name = 'Electricity, heat, gas and water';
  const wide = placeBars([row('a', { name: '采矿业' })], print, 400);
  const narrow = placeBars([row('a', { name })], print, 280);
  expect(wide.bars[0]?.bar?.x).toBeGreaterThan(0);
  expect(narrow.bars[0]?.bar?.x).toBe(0);
  expect(narrow.height).toBeGreaterThan(wide.height);
});

test('only rows with an earlier value take the room of two bars', () => {
  const { bars } = placeBars([row('a', { before: 5 }), row('b', {})], print, 400);
  expect(bars[0]?.row.height).toBeGreaterThan(bars[1]?.row.height ?? Infinity);
});

test('a printed value begins behind a mark that would cross it', () => {
  const { bars } = placeBars(
    [row('a', { value: 50 }), row('b', { value: 10, reference: 12 })],
    print,
    400,
  );
  const [, crossed] = bars;
  expect(crossed?.textX).toBeGreaterThan(crossed?.referenceX ?? Infinity);
});

test('all zeroes and no rows are drawn without NaN', () => {
  expect(placeBars([row('a', { value: 0 })], print, 400).bars[0]?.bar?.width).toBe(0);
  expect(placeBars([], print, 400)).toEqual({ bars: [], height: 0 });
});
