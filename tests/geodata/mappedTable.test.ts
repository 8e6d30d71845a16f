import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { Faults, faultText } from '../../geodata/build/faults';
import { readCityPack } from '../../geodata/build/pack';
import { mapTable } from '../../geodata/mapTable/mapTable';
import { rebuilder } from '../../geodata/site/rebuild';
import type { Pack } from '../../src/content/schema';
import { cityFolder, countiesInRows, settled, source, workbook } from './yearbooks';

const folders: string[] = [];
afterAll(() => {
  for (const one of folders) rmSync(dirname(one), { recursive: true, force: true });
});
let folder = '';
let path = '';
beforeEach(async () => {
  folder = cityFolder();
  folders.push(folder);
  const file = await workbook(join(folder, '..', '2-3.xlsx'), countiesInRows);
  path = mapTable(file, folder).path;
});
const settle = (changes: Readonly<Record<string, string>> = {}) => {
  settled(path, { ...source, "开发区: '?'": '开发区: skip', ...changes });
};
const read = () => {
  const faults = new Faults();
  const pack = readCityPack(folder, faults);
  const text = (list: Faults['list']) =>
    list.map((one) => faultText(one).replace(`${folder}/`, '')).join('\n');
  return { pack, faults: text(faults.list), warnings: text(faults.warnings) };
};

test('from a table to the built pack: every number, its unit, year and source, and no other', () => {
  settle();
  const output = join(folder, '..', 'dist');
  expect(rebuilder(folder, output)()).toEqual([]);
  const { series, sources, indicators } = JSON.parse(
    readFileSync(join(output, 'pack.json'), 'utf8'),
  ) as Pack;
  const yearbook = sources.find(({ title }) => title.zh === '阳泉统计年鉴2023');
  expect(yearbook).toMatchObject({ publisher: { zh: '阳泉市统计局' }, date: '2023' });
  expect(
    series.map(({ indicator, year, values, city }) => [indicator, year, values, city]),
  ).toEqual([
    ['changzhurenkou', 2021, [221000, 242000, 284000, 295000, 270000], 1312000],
    ['changzhurenkou', 2022, [220000, 240000, 283000, 294000, 269000], 1306000],
    ['diqushengchanzongzhi', 2022, [300.5, 199.5, null, 210, 250], 1000],
    ['chengzhenhualv', 2022, [null, 100, 60.2, 51, 48.34], 71.5],
  ]);
  for (const one of series) expect(one.sources).toEqual([yearbook?.id]);
  expect(indicators.map(({ unit, ownUnit }) => ownUnit ?? unit)).toEqual([
    'persons',
    '亿元',
    'percent',
  ]);
});

test('without a source no figure is used, and the sentence says what to write', () => {
  settled(path, { "开发区: '?'": '开发区: skip' });
  const { pack, faults } = read();
  expect(pack.series).toEqual([]);
  expect(faults).toMatch(/^tables\/2-3\.yaml:\d+: 没有写来源，这张表的数不用：source 里写 title/);
});

test('a row that nobody has said whose it is stops the build with its cell', () => {
  settled(path, source);
  expect(read().faults).toContain('tables/2-3.xlsx:10: A10：“开发区”有数，还没有说明是哪里');
});

test('parts that do not make up their whole are told with both numbers, and nothing is changed', () => {
  settle({ '全 市: city': '全 市: skip', '开发区: skip': '开发区: city' });
  const { pack, faults, warnings } = read();
  expect(faults).toBe('');
  expect(warnings).toContain(
    'tables/2-3.xlsx:10: B10：常住人口2021年：各县（区、市）相加是131.2万人，全市写的是3.0万人，相差128.2',
  );
  const [first] = pack.series;
  expect(first).toMatchObject({ city: 30000, values: [221000, 242000, 284000, 295000, 270000] });
});

test('a whole that differs is told while tables are edited, too', () => {
  settle({ '全 市: city': '全 市: skip', '开发区: skip': '开发区: city' });
  const told: string[] = [];
  const build = rebuilder(folder, join(folder, '..', 'dist'), ({ reason }) => told.push(reason));
  expect(build()).toEqual([]);
  expect(told.join('\n')).toContain('各县（区、市）相加是131.2万人，全市写的是3.0万人');
});

test('a whole that the table does not have is not worked out', () => {
  settle({ '全 市: city': '全 市: skip' });
  const { pack, faults } = read();
  expect(faults).toBe('');
  expect(pack.series.map(({ city }) => city)).toEqual([null, null, null, null]);
});

test.each([
  [
    'a text for a number',
    async () => {
      const rows = countiesInRows.map((row) => row.map((cell) => (cell === 24.2 ? '约24' : cell)));
      await workbook(join(folder, 'tables', '2-3.xlsx'), rows);
    },
    'tables/2-3.xlsx:6: B6：“约24”不是数字；没有数据就留空。',
  ],
  [
    'another heading',
    async () => {
      const rows = countiesInRows.map((row) =>
        row.map((cell) => (cell === '2022年' ? '2023年' : cell)),
      );
      await workbook(join(folder, 'tables', '2-3.xlsx'), rows);
    },
    'C3一列的表头是“常住人口（万人） 2023年”，这里写的是“常住人口（万人）2022年”：表变了',
  ],
  [
    'a name that is gone',
    async () => {
      await workbook(
        join(folder, 'tables', '2-3.xlsx'),
        countiesInRows.filter(([name]) => name !== '郊区'),
      );
    },
    '表里（4至10）没有“郊区”：表变了',
  ],
  [
    'no table',
    () => {
      rmSync(join(folder, 'tables', '2-3.xlsx'));
    },
    'tables/2-3.xlsx，应把表放在这里',
  ],
])('%s in the table is told with its cell', async (_, change, expected) => {
  settle();
  await change();
  expect(read().faults).toContain(expected);
});

test.each([
  ['an unknown area', { '矿区: kuangqu': '矿区: kuang' }, '“矿区”的“kuang”应为县的代号（chengqu、'],
  ['an area twice', { '矿区: kuangqu': '矿区: chengqu' }, 'A6：“矿区”（chengqu）在A5已有一行'],
  ['no unit', { 'unit: 亿元': 'unit:' }, '“地区生产总值（亿元）”没有写单位（unit）'],
  ['no year', { 'year: 2021': 'year: 去年' }, '的年份（year）应为2024这样的四位数'],
  [
    'another unit than the cell says',
    { "unit: '%'": 'unit: 亿元' },
    'E9：“48.34%”带着单位，与写明的“亿元”不同',
  ],
  ['no such sheet', { 'sheet: 表2-3': 'sheet: 表2-4' }, '没有工作表“表2-4”，有表2-3。'],
  ['a column that is a number', { 'at: D': 'at: 4' }, '“4”应为列的字母，如C'],
])('%s in the mapping is told with its line', (_, changes, expected) => {
  settle(changes);
  expect(read().faults).toContain(expected);
});

test('a source of the pack is cited by its id', () => {
  const text = readFileSync(path, 'utf8').replace(
    /source:\n {2}title:\n {2}publisher:\n {2}year:\n/,
    'source: boundaries\n',
  );
  writeFileSync(path, text);
  settled(path, { "开发区: '?'": '开发区: skip' });
  const { pack, faults } = read();
  expect(faults).toBe('');
  expect(pack.series[0]?.sources).toEqual(['boundaries']);
});

test('a fault in a table leaves the last build as it is', () => {
  settle();
  const output = join(folder, '..', 'dist');
  const build = rebuilder(folder, output);
  expect(build()).toEqual([]);
  const before = readFileSync(join(output, 'pack.json'), 'utf8');
  settled(path, { 'unit: 亿元': 'unit:' });
  expect(build()).toHaveLength(1);
  expect(readFileSync(join(output, 'pack.json'), 'utf8')).toBe(before);
  expect(existsSync(`${output}/pack.json.partial`)).toBe(false);
});
