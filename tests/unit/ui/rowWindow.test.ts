import { expect, test } from 'vitest';
import { RowWindow } from '../../../src/ui/rowWindow.svelte';

const scrolledTo = (top: number, rowHeight = 40) => ({ top, height: 400, rowHeight });

test('a few rows are all drawn, and nothing stands for others', () => {
  const shown = new RowWindow(() => 117);
  shown.look(scrolledTo(900));
  expect([shown.first, shown.last, shown.before, shown.after]).toEqual([0, 117, 0, 0]);
});

test.each([0, 1, 4_000, 55_555, 108_840, 1e9])(
  'of thousands those in sight are drawn, %s px down, and the height stays',
  (top) => {
    const shown = new RowWindow(() => 2721);
    shown.look(scrolledTo(top));
    const drawn = shown.last - shown.first;
    expect(drawn).toBeLessThan(60);
    expect(shown.before + drawn * 40 + shown.after).toBe(2721 * 40);
    const inSight = Math.min(top, 2721 * 40 - 400);
    expect(shown.before).toBeLessThanOrEqual(inSight);
    expect(shown.before + drawn * 40).toBeGreaterThanOrEqual(inSight + 400);
  },
);

test('a filter that leaves fewer rows than it was scrolled past shows the last of them', () => {
  let count = 2721;
  const shown = new RowWindow(() => count);
  shown.look(scrolledTo(90_000));
  count = 300;
  expect(shown.last).toBe(300);
  expect(shown.first).toBeGreaterThan(200);
});

test('where no row is left to measure, the next ones are as high as those before', () => {
  const shown = new RowWindow(() => 2721);
  shown.look(scrolledTo(55_555));
  shown.look(scrolledTo(0, 0));
  expect(shown.first).toBe(0);
  expect(shown.after).toBe((2721 - shown.last) * 40);
});

test('rows that begin below what is in sight are drawn from the first on', () => {
  const shown = new RowWindow(() => 2721);
  shown.look(scrolledTo(-900));
  expect([shown.first, shown.before]).toEqual([0, 0]);
});
