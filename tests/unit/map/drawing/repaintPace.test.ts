import { expect, test } from 'vitest';
import { RepaintPace } from '../../../../src/map/drawing/repaintPace';

/** In which frames a movement repaints, where a repaint keeps the next frame waiting for `costMs`. */
function repaints(costMs: number, totalMs: number): number[] {
  const pace = new RepaintPace();
  const at: number[] = [];
  for (let now = 1000; now < 1000 + totalMs;) {
    const isPainted = pace.mayRepaint(now);
    if (isPainted) at.push(now);
    now += isPainted ? costMs : 16;
  }
  return at;
}

test('where a repaint fits into a frame every frame is one', () => {
  const all = repaints(16, 800);
  expect(all.length).toBeGreaterThan(45);
});

test('where a repaint is dear four times its length stays free after it', () => {
  const all = repaints(80, 2000);
  expect(all.length).toBeGreaterThan(3);
  const gaps = all.slice(1).map((ms, index) => ms - (all[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5 * 80);
});

test('the wait until the next movement is no cost of a repaint', () => {
  const pace = new RepaintPace();
  for (const now of [1000, 1016, 1032]) pace.mayRepaint(now);
  pace.rest(1048);
  expect([9000, 9016, 9032].map((now) => pace.mayRepaint(now))).toEqual([true, true, true]);
});
