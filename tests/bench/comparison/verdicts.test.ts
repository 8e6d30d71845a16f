import { expect, test } from 'vitest';
import type { Change } from './measure';
import { comparisonRows, comparisonVerdicts } from './verdicts';

const change = (
  page: Change['page'],
  shown: Change['shown'],
  paintedMs: number,
  dropped = 0,
): readonly Change[] =>
  (['indicator', 'area'] as const).map((kind) => ({ page, shown, kind, paintedMs, dropped }));

test('the slowest picture is held against the four of the peer, whatever one alone takes there', () => {
  const changes = [
    ...change('echarts', 'all', 40, 1),
    ...change('echarts', 'bars', 10),
    ...change('app', 'bars', 20),
    ...change('app', 'strips', 50, 3),
  ];
  expect(
    comparisonVerdicts(changes).map(({ measured, isReached }) => [measured, isReached]),
  ).toEqual([
    ['× 1.25', false],
    ['3 to 1', false],
    ['× 1.25', false],
    ['3 to 1', false],
  ]);
});

test('each figure is the median of all rounds', () => {
  const changes = [10, 90, 20].flatMap((ms) => change('app', 'bars', ms));
  expect(comparisonRows(changes)).toMatchObject([
    { page: 'app', shown: 'bars', paintedMs: { indicator: 20, area: 20 } },
  ]);
});

test('nothing measured reaches nothing', () => {
  expect(comparisonVerdicts([]).some(({ isReached }) => isReached)).toBe(false);
});
