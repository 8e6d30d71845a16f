import { expect, test } from 'vitest';
import { RowWindow } from '../../../src/compare/table/rowWindow.svelte';

/** A scrolled box as a browser measures it. */
const scrolledTo = (scrollTop: number, rowHeight = 40) =>
  ({
    scrollTop,
    clientHeight: 400,
    querySelector: () => ({ offsetHeight: rowHeight }),
  }) as unknown as HTMLElement;

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
