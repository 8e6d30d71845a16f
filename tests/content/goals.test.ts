import { describe, expect, test } from 'vitest';
import { pack } from '../../src/content/pack';
import { targetRows } from '../../src/panels/plan/targetRows';
import { readJinzhong, textsIn } from './jinzhong';

const { plan, figures, series, sources } = readJinzhong();
const item = (id: string) => plan.find((one) => one.id === id);
const figure = (id: string) => figures.find((one) => one.id === id)?.value ?? NaN;
const printed = 'evening-news-2021';

/** The report's own numbers, as Jinzhong Evening News printed them on 27 September 2021. */
const asPrinted = [
  ['goal-above', 'gdp-goal', 2300, 'yi-yuan'],
  ['goal-shift', 'emerging-goal', 12, 'percent'],
  ['goal-shift', 'manufacturing-goal', 45, 'percent'],
  ['goal-shift', 'services-goal', 50, 'percent'],
  ['goal-life', 'urban-goal', 1, 'points'],
  ['goal-life', 'income-goal', 9, 'percent'],
] as const;

describe('the report’s numbers for the six goals', () => {
  test.each(asPrinted)('%s has the target %s of %d %s, from the paper', (goal, id, value, unit) => {
    expect(figures.find((one) => one.id === id)).toMatchObject({ value, unit, sources: [printed] });
    const check = item(goal)?.checks?.find(({ target }) => target === id);
    expect(check).toMatchObject({ due: 2026 });
    expect(check?.sources).toContain(printed);
  });

  test('the paper is cited with its day and its own page', () => {
    expect(sources.find(({ id }) => id === printed)).toMatchObject({
      date: '2021-09-27',
      url: 'http://about.sxjzxww.com/conn/2021-09/27/content_31637.htm',
      confidence: 'high',
    });
  });

  test('a target of the paper without a later value says that none was found', () => {
    const checks = plan.flatMap((one) => one.checks ?? []);
    const open = checks.filter(
      (one) => one.sources.includes(printed) && one.state === 'unpublished',
    );
    expect(open).toHaveLength(6);
    const silent = open.filter(({ found }) => !/未查到/.test(found.zh) || !/found/.test(found.en));
    expect(silent.map(({ says }) => says.zh)).toEqual([]);
  });

  test('a result before the target is due is called interim', () => {
    const early = plan
      .flatMap((one) => one.checks ?? [])
      .filter(
        ({ due, year, state }) => state === 'measured' && due !== undefined && (year ?? due) < due,
      );
    expect(early).toHaveLength(3);
    for (const { found } of early) {
      expect(found.zh).toContain('中期数');
      expect(found.en).toContain('interim');
    }
  });

  test('a census and a sample survey are told apart', () => {
    const check = item('goal-life')?.checks?.find(({ target }) => target === 'urban-goal');
    expect(check?.found.zh).toMatch(/普查.*抽样调查.*不是同一种调查/);
    expect(check?.found.en).toMatch(/different surveys/);
  });
});

describe('figures that are worked out', () => {
  test('the yearly rise of the urban share is that of its two ends over four years', () => {
    const census = series.find((one) => one.indicator === 'urban-share' && one.year === 2020)?.city;
    const rise = (figure('urban-share-2024') - (census ?? NaN)) / 4;
    expect(rise.toFixed(2)).toBe(figure('urban-rise').toFixed(2));
  });

  test('the sectors of 2024 leave the 15.38 billion yuan of the primary one', () => {
    const rest = figure('gdp-2024') - figure('gdp-secondary-2024') - figure('gdp-tertiary-2024');
    expect(Math.abs(rest - 153.8)).toBeLessThan(0.15);
  });

  test('later values stand beside the targets as what they are of them', () => {
    const rows = targetRows(pack, pack.plan, 'zh');
    const row = (id: string) => rows.find((one) => one.id === id);
    expect(row('gdp-goal')).toMatchObject({
      measured: '2458.8亿元 · 2024',
      target: '2300亿元 · 2026',
    });
    expect(row('gdp-goal')?.share).toBeCloseTo(1.069, 3);
    expect(row('services-goal')).toMatchObject({
      measured: '51.0% · 2024',
      target: '≥50% · 2026',
    });
    expect(row('urban-goal')).toMatchObject({ measured: '0.99个百分点 · 2024', share: 0.99 });
    expect(row('income-goal')?.share).toBeNull();
    expect(row('income-goal')?.measured).toContain('公开数据');
  });
});

describe('what only the excerpt lacks is not said of the report', () => {
  const texts = textsIn(readJinzhong());

  test('nothing says that the report has no numbers, sets no value or names nothing', () => {
    const ofReport =
      /报告(里)?(没有|未|没|也没有)(给|设|说|写|列|载|指|单列|点名|提)|都是定性|没有目标值/;
    const ofReportEn =
      /the report (sets|gives|names|states|has) (no|nothing|only)|the report does not (say|give|name|set|state)/i;
    const untrue = texts.filter(([, { zh, en }]) => ofReport.test(zh) || ofReportEn.test(en));
    expect(untrue.map(([path, { zh }]) => `${path}: ${zh}`)).toEqual([]);
  });

  test('the excerpt’s three numbers are told as three', () => {
    for (const number of ['66平方公里', '1500亿元', '80%'])
      expect(item('measure-zones-output')?.explanation?.zh).toContain(number);
    const two = texts.filter(
      ([, { zh, en }]) => /数字目标(只有)?两个|两个数字/.test(zh) || /only two num/i.test(en),
    );
    expect(two.map(([path]) => path)).toEqual([]);
  });
});
