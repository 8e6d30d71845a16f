import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { readOwnTable } from '../../../src/domain/ownTable';
import type { RawTable } from '../../../src/domain/rawTable';
import { valuesOfColumn } from '../../../src/domain/ownValues';
import { cutRows } from '../../../src/compare/own/cutRows';
import { readFile } from '../../../src/compare/own/readFile';

const { areas } = pack;
const city = Object.values(pack.city.name);
const table = (raw: RawTable) => readOwnTable(raw, areas, city);
const values = (raw: RawTable) => valuesOfColumn(table(raw), 0, areas, new Map());
const read = async (text: string, name = 'a.csv') =>
  readFile(
    name,
    new TextEncoder().encode(text),
    { areas, city },
    () => Promise.reject(new Error('no workbook')),
    () => undefined,
  );
const only = async (text: string) => {
  const result = await read(text);
  if (result.kind !== 'read' || result.sheets[0] === undefined) throw new Error('not read');
  return result.sheets[0].table;
};
const valueOf = (id: string, { values: all }: { readonly values: readonly (number | null)[] }) =>
  all[areas.findIndex((area) => area.id === id)];
/** Heading, and all areas with 1, 2, 3 … */
const whole = areas.map(({ name }, at) => [name.zh, at + 1]);

describe('a row with a name and a number is always there to be reviewed', () => {
  test('ten misspelt names before the only known one', () => {
    const raw: RawTable = [
      ['县名', '人口'],
      ...whole.map(([name, value], at) => [at === 10 ? (name ?? null) : `错${at}`, value ?? null]),
    ];
    expect(table(raw).rows).toHaveLength(11);
    expect(table(raw).headings).toEqual(['人口']);
  });

  test('wherever names are misspelt and whatever stands above them', () => {
    const title = fc.constantFrom<RawTable[number]>(
      ['2020年统计表', null],
      ['县（区、市）', '人口'],
      ['地区', 2020],
      [null, 2020],
      [null, null],
      ['单位：人', ''],
    );
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }),
        (titles, isWrong) => {
          const rows = whole.map(([name, value], at): RawTable[number] => [
            isWrong[at] === true ? `某${at}地` : (name ?? null),
            value ?? null,
          ]);
          const found = table([...titles, ...rows]);
          expect(
            found.rows.map(({ line }) => line - titles.length).filter((line) => line > 0),
          ).toEqual(rows.map((_, at) => at + 1));
          expect(found.rows.length + found.skipped + found.unlisted).toBeLessThanOrEqual(
            titles.length + rows.length,
          );
        },
      ),
    );
  });

  test('traditional characters name the same areas', () => {
    const raw: RawTable = [
      ['榆次區', 1],
      ['左權縣', 2],
      ['和順縣', 3],
      ['昔陽縣', 4],
      ['壽陽縣', 5],
      ['祁縣', 6],
      ['平遙縣', 7],
      ['靈石縣', 8],
      ['太穀區', 9],
      ['晉中市', 45],
      ['總計', 45],
    ];
    expect(table(raw).rows.map(({ match }) => match.kind)).toEqual([
      ...Array.from({ length: 9 }, () => 'matched'),
      'total',
      'total',
    ]);
    expect(valueOf('pingyao', values(raw))).toBe(7);
  });

  test('years over the columns are a heading and no area', () => {
    const found = table([
      ['县名', 2019, 2020],
      ...whole.map(([name, value]) => [name ?? '', value ?? 0, 1]),
    ]);
    expect(found.headings).toEqual(['2019', '2020']);
    expect(found.rows).toHaveLength(11);
  });
});

describe('of a long table', () => {
  const towns = Array.from({ length: 600 }, (_, at) => [`某镇${at}`, at]);
  test('the row of an area is kept behind hundreds of towns', () => {
    const found = table([...towns, ['介休市', 7]]);
    expect(found.rows).toHaveLength(401);
    expect(found.unlisted).toBe(200);
    expect(valueOf('jiexiu', values([...towns, ['介休市', 7]]))).toBe(7);
  });
  test('a name with one slip is listed before towns are', () => {
    const found = table([['介休市', 7], ...towns, ['平瑶县', 8]]);
    expect(found.rows.at(-1)).toMatchObject({ label: '平瑶县', match: { kind: 'unmatched' } });
  });
  test('with hundreds of rows an area, one sentence says so instead of a thousand rows', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `介休市,${at}`).join('\n');
    expect(await read(lines)).toEqual({ kind: 'refused', why: 'long' });
  });
  test('every column can be chosen, up to a number that is told', () => {
    const wide = (columns: number) =>
      table([
        ['县', ...Array.from({ length: columns }, (_, at) => `列${at}`)],
        ['介休市', ...Array.from({ length: columns }, (_, at) => at)],
      ]);
    expect(wide(150).headings.at(-1)).toBe('列149');
    expect([wide(250).headings.length, wide(250).columnsLeft]).toEqual([200, 50]);
  });
});

describe('numbers that contradict each other are not used', () => {
  test('two totals leave the city without a value until one goes', () => {
    const raw: RawTable = [
      ['榆次区', 1],
      ['全市', 10],
      ['合计', 12],
    ];
    const found = values(raw);
    expect([found.city, found.isCityDoubled]).toEqual([null, true]);
    const settled = valuesOfColumn(table(raw), 0, areas, new Map([[3, null]]));
    expect([settled.city, settled.isCityDoubled]).toEqual([10, false]);
  });
  test.each(['全市', '全州', '全盟合计', '全地区', '全省合计', '全国'])('%s is a total', (name) => {
    const raw: RawTable = [
      ['榆次区', 1],
      [name, 10],
    ];
    expect(values(raw).city).toBe(10);
  });
  test('two equal totals are no contradiction', () => {
    expect(
      values([
        ['榆次区', 1],
        ['全市', 10],
        ['合计', 10],
      ]).city,
    ).toBe(10);
  });
  test('1,230,567 under two heads is no 1', async () => {
    const found = await only('县,人口\n榆次区,1,230,567\n榆社县,987\n');
    const { values: all, unclear } = valuesOfColumn(found, 0, areas, new Map());
    expect(found.cut).toEqual([2]);
    expect(found.rows[0]?.texts).toEqual(['1,230,567']);
    expect([valueOf('yuci', { values: all }), valueOf('yushe', { values: all })]).toEqual([
      null,
      987,
    ]);
    expect(unclear).toEqual([2]);
  });
  test('a table of nothing else is refused with that reason', async () => {
    expect(await read('县,人口\n榆次区,1,230,567\n太谷区,2,345,678')).toEqual({
      kind: 'refused',
      why: 'cut',
    });
  });
  test('in quotes, or parted by tabs, it is a number', async () => {
    for (const text of ['县,人口\n榆次区,"1,230,567"\n', '县\t人口\n榆次区\t1,230,567\n']) {
      expect(valueOf('yuci', valuesOfColumn(await only(text), 0, areas, new Map()))).toBe(1230567);
    }
  });
});

describe('a comma that may belong to a number', () => {
  const cut = (text: string) => [...cutRows(text.split('\n').map((line) => line.split(',')))];
  test.each<[string, string, number[]]>([
    ['is seen in a row longer than the heading', '县,数\n甲,1,230\n乙,987', [1]],
    ['without a heading in a row longer than others', '甲,1,230\n乙,987', [0]],
    ['in a group that begins with 0', '甲,1,045\n乙,2,100', [0, 1]],
    ['with a currency sign and a unit', '县,数\n甲,¥1, 230元', [1]],
    ['not where there are as many heads', '县,男,女\n甲,12,345\n乙,67,890', []],
    ['not under years', '县,2019,2020\n甲,12,345', []],
    ['not under two lines of heads', '题,表\n县,男,女\n甲,12,345', []],
    ['not beside a remark', '县,数,注\n甲,120,好', []],
  ])('%s', (_, text, places) => {
    expect(cut(text)).toEqual(places);
  });
  test('no number with groups is ever read as its first group', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1000, max: 999_999_999 }), async (number) => {
        const result = await read(`县,数\n榆社县,5\n榆次区,${number.toLocaleString('en')}`);
        if (result.kind !== 'read' || result.sheets[0] === undefined) throw new Error('not read');
        const found = valuesOfColumn(result.sheets[0].table, 0, areas, new Map());
        expect(valueOf('yuci', found)).toBeNull();
      }),
    );
  });
});

describe('a table that lies on its side', () => {
  const raw: RawTable = [
    ['指标', '榆次区', '太谷区', '全市'],
    ['人口', 10, 20, 99],
    ['户数', 3, 4, 9],
  ];
  test('is read as it is meant, and says so', () => {
    const found = table(raw);
    expect([found.isTransposed, found.headings]).toEqual([true, ['人口', '户数']]);
    const { values: all, city: total } = values(raw);
    expect([valueOf('yuci', { values: all }), valueOf('taigu', { values: all }), total]).toEqual([
      10, 20, 99,
    ]);
    expect(found.rows.map(({ line }) => line)).toEqual([2, 3, 4]);
  });
  test('upright or lying, the values are the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...whole], { minLength: 2 }), (rows) => {
        const upright: RawTable = [
          ['县', '数'],
          ...rows.map(([name, value]) => [name ?? '', value ?? 0]),
        ];
        const lying = [0, 1].map((column) => upright.map((row) => row[column] ?? null));
        expect(values(lying).values).toEqual(values(upright).values);
      }),
    );
  });
});
