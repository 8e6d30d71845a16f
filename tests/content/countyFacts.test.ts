import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../geodata/build/tables/placeholders';
import { pyramidOf } from '../../src/content/pyramid';
import { censusMore, type CensusMore } from './censusMore';
import { readJinzhong } from './jinzhong';
import { numbersIn } from './numbersIn';

const { areas, roles, indicators, series, wingTasks, ...tables } = readJinzhong();
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
      return meaning === undefined || value === null ? [] : formatNumber(value, meaning);
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

test('a county’s own words are those of the five and of two that are not official', () => {
  const said = roles.filter(({ positions }) => positions.some(({ origin }) => origin === 'county'));
  expect(said.map(({ area }) => area).sort()).toEqual([
    ...['pingyao', 'qixian', 'shouyang', 'yuci', 'yushe', 'zuoquan'],
  ]);
});

/** What a fact says of its place among the eleven, and the number that it says it with. */
const claims = [
  ['yuci', '11.27%', share('20 to 24'), 1],
  ['taigu', '10.12%', share('20 to 24'), 2],
  ['heshun', '2.84%', share('20 to 24'), 11],
  ['jiexiu', '1.02%', share('under 1'), 1],
  ['shouyang', '1.19%', share('85 and over'), 1],
  ['shouyang', '118.51', menPer100Women, 1],
  ['yuci', '78.75%', more('inFamilies'), 11],
  ['yuci', '42.7%', more('selling'), 1],
  ['lingshi', '29.97%', more('producing'), 1],
  ['lingshi', '2.4间', more('rooms'), 11],
  ['yushe', '13.44‰', more('births2010'), 1],
  ['xiyang', '8.23‰', more('deaths2010'), 1],
  ['xiyang', '19.93%', more('oneElder'), 1],
  ['yushe', '3.04%', more('threeGenerations'), 11],
  ['qixian', '9.95%', more('threeGenerations'), 1],
  ['jiexiu', '62.64%', more('employed'), 1],
  ['yushe', '61.05%', more('employed'), 2],
  ['pingyao', '40.87%', more('employed'), 11],
  ['pingyao', '7.77%', more('inherited'), 1],
] as const;

describe('a place among the eleven is the one that the census gives', () => {
  test.each(claims)('%s, %s', (area, said, valueOf, place) => {
    const own = valueOf(area);
    expect(ids.filter((id) => valueOf(id) > own)).toHaveLength(place - 1);
    expect(Math.abs(Number.parseFloat(said) - own)).toBeLessThan(0.0051);
    const word = place === 1 ? /最高/ : place === 2 ? /仅次于/ : /最低|最少/;
    const told = factsOf(area).filter(({ text }) => text.zh.includes(said) && word.test(text.zh));
    expect(told).toHaveLength(1);
  });

  test('and no fact claims a place that is not proved here', () => {
    const told = ids.flatMap((area) => factsOf(area).filter(({ text }) => /11个县/.test(text.zh)));
    expect(told).toHaveLength(claims.length);
  });
});

function more(key: keyof CensusMore) {
  return (area: string) => censusMore.get(area)?.[key] ?? NaN;
}

function share(group: 'under 1' | '20 to 24' | '85 and over') {
  const from = { 'under 1': 0, '20 to 24': 20, '85 and over': 85 }[group];
  return (area: string) => {
    const groups = pyramidOf({ areas, pyramid: tables.pyramid }, area, 2020);
    const all = groups.reduce((sum, { men, women }) => sum + men + women, 0);
    const own = groups.find((one) => one.from === from);
    return (((own?.men ?? NaN) + (own?.women ?? NaN)) / all) * 100;
  };
}

function menPer100Women(area: string): number {
  const groups = pyramidOf({ areas, pyramid: tables.pyramid }, area, 2020);
  const count = (sex: 'men' | 'women') => groups.reduce((sum, one) => sum + one[sex], 0);
  return (count('men') / count('women')) * 100;
}

/** Numbers that mean one thing: no years, and nothing that is counted on fingers. */
function large(text: string): ReadonlySet<number> {
  const isYear = (number: number) => number >= 1000 && number < 2100;
  return new Set([...numbersIn(text)].filter((number) => number > 30 && !isYear(number)));
}
