import { describe, expect, test } from 'vitest';
import { answerOf, numbersOf, type Given } from '../../../src/compare/own/columnAnswers';
import { headingParts } from '../../../src/domain/headingParts';
import { readOwnTable } from '../../../src/domain/ownTable';
import type { RawTable } from '../../../src/domain/rawTable';
import { toyPack } from '../toyPack';

const { areas, city } = toyPack();
const [alpha = '', beta = ''] = areas.map(({ id }) => id);

describe('a heading says what is in its column', () => {
  test.each([
    ['2020年常住人口（万人）', '常住人口', null, '万人', 2020],
    ['常住人口(人)2020年', '常住人口(人)', null, null, 2020],
    ['GDP 2023 [亿元]', 'GDP', null, '亿元', 2023],
    ['城镇化率（%）', '城镇化率', 'percent', null, null],
    ['户数（单位：户）', '户数', 'households', null, null],
    ['Area (km²)', 'Area', 'km2', null, null],
    ['2023年', null, null, null, 2023],
    ['2022年末', null, null, null, 2022],
    ['产值（2021年）', '产值', null, null, 2021],
    ['2010—2020年变化', null, null, null, null],
    ['编号1234', '编号1234', null, null, null],
    ['增速（百分点，可比价格计算，同口径）', '增速', null, null, null],
    ['__proto__', 'proto', null, null, null],
    ['', null, null, null, null],
  ])('%s', (heading, title, unit, unitText, year) => {
    expect(headingParts(heading)).toEqual({ title, unit, unitText, year });
  });
});

const raw: RawTable = [
  ['县', '2020年人口（人）', '2021年人口（人）', '产值（亿元）', '2020年'],
  ['甲县', '1', '2', '3.5', '4'],
  ['乙县', '5', '', '7', '8'],
];
const table = readOwnTable(raw, areas, Object.values(city.name));
const ask = (chosen: readonly number[], given: Given = new Map()) =>
  numbersOf({ table, chosen, given, settled: new Map(), origin: 'a.csv' }, areas);

describe('several columns at once', () => {
  test('of one name and unit are the years of one indicator', () => {
    expect(ask([0, 1])).toEqual([
      {
        title: '人口',
        unit: 'persons',
        unitText: '',
        digits: 0,
        origin: 'a.csv',
        years: [
          { year: 2020, values: { [alpha]: 1, [beta]: 5 }, city: null },
          { year: 2021, values: { [alpha]: 2 }, city: null },
        ],
      },
    ]);
  });
  test('of other names are other indicators, once each says what is missing', () => {
    expect(ask([0, 2])).toBe('needs');
    const asked = ask([0, 2], new Map([[2, { year: '2023' }]]));
    expect(Array.isArray(asked) ? asked.map(({ title }) => title) : asked).toEqual([
      '人口',
      '产值',
    ]);
  });
  test('a column that names nothing has the name and unit of the first, and says so', () => {
    expect(answerOf(3, table, new Map(), [0, 3])).toMatchObject({
      title: '人口',
      unit: 'persons',
      year: '2020',
    });
    expect(ask([0, 3])).toBe('twice');
  });
  test('what the reader says counts before the heading', () => {
    const asked = ask(
      [0],
      new Map([[0, { title: '常住', unit: 'other', unitText: '万人', year: '1999' }]]),
    );
    expect(asked).toMatchObject([
      { title: '常住', unit: null, unitText: '万人', years: [{ year: 1999 }] },
    ]);
    expect(ask([0], new Map([[0, { title: '' }]]))).toBe('needs');
    expect(ask([0], new Map([[0, { year: '1700' }]]))).toBe('needs');
  });
  test('shares of one become per cent where the reader says so', () => {
    const shares = readOwnTable(
      [
        ['县', '比例（%）'],
        ['甲县', '0.125'],
        ['乙县', '0.5'],
      ],
      areas,
      [],
    );
    const asked = numbersOf(
      {
        table: shares,
        chosen: [0],
        given: new Map([[0, { year: '2020', isShare: true }]]),
        settled: new Map(),
        origin: 'x',
      },
      areas,
    );
    expect(asked).toMatchObject([
      { digits: 1, years: [{ values: { [alpha]: 12.5, [beta]: 50 } }] },
    ]);
  });
});
