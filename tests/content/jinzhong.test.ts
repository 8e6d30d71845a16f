import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { packSchema } from '../../src/content/schema';
import { readJinzhong, sumOfWing, valuesByArea } from './jinzhong';

const censuses = [2010, 2020];
const inBoth = [
  'population',
  'urban-population',
  'urban-share',
  'age-0-14',
  'age-65',
  'schooling',
  'jobs-agriculture',
  'jobs-mining',
  'jobs-manufacturing',
  ...['age-15-64', 'illiteracy', 'bachelor-plus', 'bachelor-per-100', 'household-size'],
  ...['housing-area', 'one-person', 'elder-homes', 'piped-water', 'toilet', 'bath'],
  ...['own-built-share', 'bought-share', 'rented-share'],
];
const in2020 = [
  ...['population-change', 'density', 'rural-population', 'households', 'car-share', 'lift-share'],
  ...['inmigrant-share', 'inmigrants-same-province', 'inmigrants-other-province'],
  ...['moved-within-county', 'jobs-construction', 'jobs-retail', 'jobs-transport', 'jobs-hotels'],
  ...['jobs-utilities', 'jobs-education', 'jobs-health', 'jobs-public', 'land-area'],
  ...['jobs-it', 'jobs-finance', 'jobs-estate', 'jobs-business', 'jobs-research'],
  ...['jobs-environment', 'jobs-services', 'jobs-culture', 'moved-within-share'],
];

describe('the pack of Jinzhong', () => {
  test('is what the page expects of a pack', () => {
    const { issues } = v.safeParse(v.omit(packSchema, ['geometry']), readJinzhong());
    expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  });

  test('has the eleven counties, five in the east and six in the plain', () => {
    const { areas } = readJinzhong();
    const ofWing = (wing: string) => areas.flatMap((area) => (area.wing === wing ? area.id : []));
    expect(ofWing('east-mountain').sort()).toEqual([
      'heshun',
      'shouyang',
      'xiyang',
      'yushe',
      'zuoquan',
    ]);
    expect(ofWing('plain').sort()).toEqual([
      'jiexiu',
      'lingshi',
      'pingyao',
      'qixian',
      'taigu',
      'yuci',
    ]);
    expect(areas).toHaveLength(11);
  });

  test('has a role for every county, in their order', () => {
    const { roles, areas } = readJinzhong();
    expect(roles.map(({ area }) => area)).toEqual(areas.map(({ id }) => id));
  });

  test('takes a role as stated only where a source states one', () => {
    const stated = readJinzhong().roles.flatMap(({ area, basis }) =>
      basis === 'stated' ? area : [],
    );
    expect(stated.sort()).toEqual(['pingyao', 'qixian', 'shouyang', 'taigu', 'zuoquan']);
  });

  test('has one mission, six goals, six advantages and four measures with their parts', () => {
    const { plan } = readJinzhong();
    const count = (kind: string) => plan.filter((item) => item.kind === kind).length;
    expect([count('mission'), count('goal'), count('advantage')]).toEqual([1, 6, 6]);
    const measures = plan.flatMap(({ kind, id }) => (kind === 'measure' ? [id] : []));
    const four = ['measure-valley', 'measure-zones', 'measure-wings', 'measure-governance'];
    expect(measures.slice(0, 4)).toEqual(four);
    const orphans = measures.filter((id) => !four.some((top) => `${id}-`.startsWith(`${top}-`)));
    expect(orphans).toEqual([]);
  });

  test('keeps the ids that links already use', () => {
    const { wings, zones, plan, strategy } = readJinzhong();
    const ids = [...wings, ...zones, ...plan].map(({ id }) => id);
    const goals = ['lead', 'above', 'shift', 'rank', 'life', 'party'].map((id) => `goal-${id}`);
    const advantages = ['talent', 'farming', 'reform', 'location', 'culture', 'spirit'];
    expect(ids).toEqual(
      expect.arrayContaining([
        ...['east-mountain', 'plain', 'dev-zone', 'agri-zone', 'valley', 'mission-pioneer'],
        ...['north', 'east', 'south', 'west'].map((side) => `valley-${side}`),
        ...goals,
        ...advantages.map((id) => `advantage-${id}`),
      ]),
    );
    expect(strategy.map(({ item }) => item)).toEqual([
      'measure-valley',
      'measure-zones',
      'measure-wings',
      'measure-governance',
    ]);
  });

  test('points the four extensions north, east, south and west', () => {
    const extensions = readJinzhong().zones.filter(({ kind }) => kind === 'extension');
    expect(extensions.map(({ phrase, bearing }) => [phrase?.zh, bearing])).toEqual([
      ['北延', 0],
      ['东进', 90],
      ['南连', 180],
      ['西拓', 270],
    ]);
  });

  test('names no counterpart of an opening, for the report pairs none', () => {
    const { openings } = readJinzhong();
    expect(openings.map(({ name }) => name.zh)).toEqual(['东融', '南承', '西连', '北拓']);
    for (const { toward } of openings) expect(toward.zh).toContain('未逐一指明');
  });
});

describe('the figures of Jinzhong', () => {
  test.each([
    ...inBoth.flatMap((id) => censuses.map((year) => [id, year] as const)),
    ...in2020.map((id) => [id, 2020] as const),
    ['heritage', 2019] as const,
    ['population', 2000] as const,
    ['nonfarm-hukou', 2010] as const,
  ])('%s %i has a value for every county and for the city', (id, year) => {
    const tables = readJinzhong();
    const series = tables.series.find((one) => one.indicator === id && one.year === year);
    expect(series?.values.filter((value) => value !== null)).toHaveLength(11);
    expect(series?.city).toBeTypeOf('number');
  });

  test.each([
    ['population', 2000, 3_016_536],
    ['population', 2010, 3_249_425],
    ['population', 2020, 3_379_498],
    ['urban-population', 2020, 2_027_808],
    ['land-area', 2020, 16_391],
    ['heritage', 2019, 69],
  ])('%s %i of the counties adds up to the city’s %i', (id, year, city) => {
    const tables = readJinzhong();
    const values = [...valuesByArea(tables, id, year).values()];
    expect(values.reduce((sum: number, value) => sum + (value ?? NaN), 0)).toBe(city);
    expect(tables.series.find((one) => one.indicator === id && one.year === year)?.city).toBe(city);
  });

  test.each([
    ['plain', 2000, 2_168_093],
    ['east-mountain', 2000, 848_443],
    ['plain', 2010, 2_370_375],
    ['plain', 2020, 2_610_435],
    ['east-mountain', 2010, 879_050],
    ['east-mountain', 2020, 769_063],
  ])('the wing %s of %i has %i people', (wing, year, people) => {
    expect(sumOfWing(readJinzhong(), wing, 'population', year)).toBe(people);
  });

  test('the east has 22.8 % of the people on 60.9 % of the land', () => {
    const tables = readJinzhong();
    const share = (id: string) =>
      sumOfWing(tables, 'east-mountain', id, 2020) /
      (sumOfWing(tables, 'east-mountain', id, 2020) + sumOfWing(tables, 'plain', id, 2020));
    expect((share('population') * 100).toFixed(1)).toBe('22.8');
    expect((share('land-area') * 100).toFixed(1)).toBe('60.9');
  });

  test('the plain without Yuci lost 1.7 %, as its text says in words', () => {
    const tables = readJinzhong();
    const rest = (year: number) =>
      sumOfWing(tables, 'plain', 'population', year) -
      (valuesByArea(tables, 'population', year).get('yuci') ?? NaN);
    expect(((rest(2020) / rest(2010) - 1) * 100).toFixed(1)).toBe('-1.7');
    expect(tables.wings.find(({ id }) => id === 'plain')?.summary.zh).toContain('略有减少');
  });

  test.each([
    ['population-change', 'yuci', 42.3],
    ['population-change', 'yushe', -17.0],
    ['urban-share', 'pingyao', 48.0],
    ['inmigrant-share', 'yuci', 32.2],
    ['bachelor-per-100', 'taigu', 13.9],
    ['jobs-mining', 'lingshi', 28.3],
    ['jobs-mining', 'shouyang', 25.3],
    ['jobs-mining', 'heshun', 22.3],
  ])('%s of %s is %d in 2020', (id, area, expected) => {
    expect(valuesByArea(readJinzhong(), id, 2020).get(area)).toBeCloseTo(expected, 0);
    expect(valuesByArea(readJinzhong(), id, 2020).get(area)?.toFixed(1)).toBe(expected.toFixed(1));
  });

  test('the pack has 69 heritage sites, twenty of them in Pingyao', () => {
    const { sites } = readJinzhong();
    expect(sites).toHaveLength(69);
    expect(sites.filter(({ area }) => area === 'pingyao')).toHaveLength(20);
  });

  test('jobs are shares of a sample and say so', () => {
    const jobs = readJinzhong().indicators.filter(({ group }) => group === 'jobs');
    expect(jobs.length).toBeGreaterThan(10);
    for (const { scope } of jobs) expect(scope.zh).toMatch(/长表.*10%抽样/);
  });

  test('no county’s GDP is an indicator: too few counties have one, in unlike years', () => {
    const words = readJinzhong().indicators.map(({ id, name }) => `${id} ${name.zh}`);
    expect(words.filter((word) => /gdp|生产总值/i.test(word))).toEqual([]);
  });
});
