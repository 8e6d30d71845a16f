import { expect, test } from 'vitest';
import { colourVerdicts } from './verdicts';

const reached = (app: readonly number[], echarts: readonly number[]) =>
  colourVerdicts({ app, echarts }).map(({ isReached }) => isReached);

test('the median is held against its own limit and against the peer', () => {
  expect(reached([40, 90, 300], [95])).toEqual([true, true]);
  expect(reached([90], [90])).toEqual([true, false]);
  expect(reached([120], [200])).toEqual([false, true]);
});

test('nothing measured reaches nothing', () => {
  expect(reached([], [])).toEqual([false, false]);
});
