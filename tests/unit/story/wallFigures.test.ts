import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { figureOf } from '../../../src/content/stage';
import { componentOf } from '../../../src/story/figures/registry';
import { goalRows } from '../../../src/story/figures/goals';
import { numberAndUnit, partsOut } from '../../../src/story/figures/parts';
import { proofOf } from '../../../src/story/figures/proofs';
import { shareRows } from '../../../src/story/figures/shares';
import { timelineYears } from '../../../src/story/figures/timeline';
import { renderOn, toyPage } from '../withPage';

const room = { width: 880, height: 726, unit: 1 };
const textOf = (markup: string) =>
  markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(style|defs)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const figured = pack.story.steps.flatMap(({ id, stage, reveals }) => {
  const figure = figureOf(stage);
  return figure === null ? [] : [{ id, figure, of: reveals.length }];
});

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test.each(figured)('the figure of $id is not empty, and whole with its last reveal', (step) => {
    const drawn = (built: number, of: number) =>
      renderOn(toyPage(pack, { lang }), componentOf(step.figure), {
        pack,
        figure: step.figure,
        room,
        built,
        of,
      });
    const whole = drawn(step.of, step.of);
    expect(textOf(whole).length).toBeGreaterThan(4);
    expect(whole).not.toMatch(/undefined|NaN|is-to-come/);
    expect(textOf(whole)).toBe(textOf(drawn(0, 0)));
  });
});

test('parts come in even shares, the first with the step, and all without reveals', () => {
  expect([0, 1, 2, 3].map((built) => partsOut(4, built, 3))).toEqual([1, 2, 3, 4]);
  expect([0, 1].map((built) => partsOut(4, built, 1))).toEqual([2, 4]);
  expect(partsOut(6, 0, 0)).toBe(6);
});

test.each([
  ['1500亿元', '1500', '亿元'],
  ['150 billion yuan', '150', 'billion yuan'],
  ['55.4%', '55.4%', ''],
  ['220,000', '220,000', ''],
])('%s is a number and its unit', (text, number, unit) => {
  expect(numberAndUnit(text)).toEqual({ number, unit });
});

test('three of the goals have a number published since, and the others say that they have none', () => {
  const goals = pack.plan.filter(({ kind }) => kind === 'goal');
  const known = goals.filter((goal) =>
    goalRows(pack, goal, 'zh').some(({ share }) => share !== null),
  );
  expect(known.map(({ id }) => id)).toEqual(['goal-above', 'goal-shift', 'goal-life']);
  for (const row of goals.flatMap((goal) => goalRows(pack, goal, 'zh')))
    if (row.share === null) expect(row.measured).toBe('未查到公开数据');
});

test('every advantage has its proof', () => {
  const advantages = pack.plan.filter(({ kind }) => kind === 'advantage');
  expect(advantages.filter((item) => proofOf(pack, item, 'zh') === null)).toEqual([]);
});

test('the parts of the wings make up the whole', () => {
  const rows = shareRows(pack, ['population', 'land-area', 'heritage'], 'zh');
  expect(rows.map(({ parts }) => parts.map(({ shareText }) => shareText))).toEqual([
    ['22.8%', '77.2%'],
    ['60.9%', '39.1%'],
    ['20.3%', '79.7%'],
  ]);
  expect(shareRows(pack, ['urban-share'], 'zh')).toEqual([]);
});

test('the time line has every later development once, and the years in which targets fall due', () => {
  const years = timelineYears(pack, 2021, 'zh');
  const told = pack.plan.filter(({ kind }) => kind === 'aftermath').map(({ id }) => id);
  expect(years.flatMap(({ events }) => events.map(({ id }) => id)).toSorted()).toEqual(
    told.toSorted(),
  );
  expect(years.filter(({ due }) => due > 0).map(({ year }) => year)).toEqual([2025, 2026]);
});
