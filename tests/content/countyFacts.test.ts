import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/content/placeholders';
import { readJinzhong } from './jinzhong';
import { numbersIn } from './numbersIn';

const { areas, roles, indicators, series, wingTasks } = readJinzhong();
const roleOf = (area: string) => roles.find((role) => role.area === area);
const factsOf = (area: string) => roleOf(area)?.facts.filter(({ topic }) => topic !== 'role') ?? [];
const tasksOf = (area: string) => Object.values(roleOf(area)?.tasks ?? {}).flat();
const ids = areas.map(({ id }) => id);

describe.each(ids)('the role of %s', (area) => {
  test('has at least twelve sourced facts of its own, each told once', () => {
    const facts = factsOf(area);
    expect(facts.length).toBeGreaterThanOrEqual(12);
    const told = [...facts, ...tasksOf(area)].map(({ text }) => text.zh);
    expect(new Set(told).size).toBe(told.length);
  });

  test('repeats in its facts no number of the tables, and none of its tasks', () => {
    const at = ids.indexOf(area);
    const printed = series.flatMap(({ indicator, values }) => {
      const meaning = indicators.find(({ id }) => id === indicator);
      const value = values[at] ?? null;
      return meaning === undefined || value === null ? [] : formatNumber(value, meaning, 'zh');
    });
    const ofTables = new Set(printed.filter((number) => number.length >= 5));
    const ofTasks = new Set(tasksOf(area).flatMap(({ text }) => [...large(text.zh)]));
    const repeats = factsOf(area).filter(
      ({ text }) =>
        [...text.zh.matchAll(/\d[\d,]*(?:\.\d+)?%?/g)].some(([number]) => ofTables.has(number)) ||
        [...large(text.zh)].some((number) => ofTasks.has(number)),
    );
    expect(repeats.map(({ text }) => text.zh)).toEqual([]);
  });

  test('begins its position with the province’s class, and never with what the report lacks', () => {
    const positions = roleOf(area)?.positions ?? [];
    expect(positions[0]?.origin).toBe('province');
    expect(positions.filter(({ text }) => /没有单列|未单列/.test(text.zh))).toEqual([]);
    expect(roleOf(area)?.class?.year).toBe(2019);
  });

  test('has a list for each of the six tasks, empty where nothing was found', () => {
    expect(Object.keys(roleOf(area)?.tasks ?? {})).toEqual(wingTasks.map(({ id }) => id));
    expect(tasksOf(area).length).toBeGreaterThanOrEqual(4);
  });
});

test('the province’s class makes three kinds of counties, and one district that has none', () => {
  const classes = roles.map((role) => role.class?.name.zh ?? '');
  const count = (name: string) => classes.filter((one) => one === name).length;
  expect([count('重点开发'), count('农产品主产'), count('重点生态功能')]).toEqual([2, 4, 4]);
  expect(roleOf('yuci')?.class?.name.zh).toBe('未列入县域分类');
});

test('a county’s own words are those of the five and of one that is not official', () => {
  const said = roles.filter(({ positions }) => positions.some(({ origin }) => origin === 'county'));
  expect(said.map(({ area }) => area).sort()).toEqual([
    ...['pingyao', 'qixian', 'shouyang', 'yuci', 'zuoquan'],
  ]);
});

/** Numbers that mean one thing: no years, and nothing that is counted on fingers. */
function large(text: string): ReadonlySet<number> {
  const isYear = (number: number) => number >= 1000 && number < 2100;
  return new Set([...numbersIn(text)].filter((number) => number > 30 && !isYear(number)));
}
