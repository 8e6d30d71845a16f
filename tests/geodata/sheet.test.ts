import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { afterAll, expect, test } from 'vitest';
import { readSheet } from '../../geodata/build/sheet/sheet';

const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const areas =
  'code,id,name_zh,name_en,short_zh,short_en,initials\n1,alpha,甲县,A,甲,A,a\n2,beta,乙县,B,乙,B,b\n';
const head = [
  '指标,常住人口,产值,空列',
  '单位,万人,亿元,元',
  '年份,2020,2020,2020',
  '来源,年鉴,年鉴,年鉴',
];

function sheetOf(...rows: readonly string[]) {
  writeFileSync(join(folder, 'areas.csv'), areas);
  writeFileSync(join(folder, 'sheet.csv'), rows.join('\n'));
  rmSync(join(folder, 'sheet.xlsx'), { force: true });
  return readSheet(folder);
}

test('columns with numbers are indicators, those without are left out', () => {
  const sheet = sheetOf(...head, '甲县,12.5,3,', '乙,20,…,');
  expect(sheet?.faults).toEqual([]);
  const cells = (table: string) => sheet?.tables[table]?.map((row) => row.cells);
  expect(cells('dictionary.csv')).toMatchObject([
    { id: 'changzhurenkou', unit: 'persons', combine: 'sum', years: '2020', digits: '0' },
    { unit: 'sites', own_unit: '亿元', combine: 'none' },
  ]);
  expect(cells('indicators.csv')).toMatchObject([
    { area: 'alpha', value: '125000' },
    { area: 'beta', value: '200000' },
    { area: 'alpha', value: '3' },
    { area: 'beta', value: '' },
    { area: 'city', value: '' },
  ]);
  expect(cells('sources.csv')).toMatchObject([{ title_zh: '年鉴' }]);
});

test.each(['全市', '全州', '全盟', '全地区', '全省', '全国'])(
  'the row %s is that of the whole',
  (name) => {
    const sheet = sheetOf(...head, '甲县,12.5,3,', `${name},40,,`);
    expect(sheet?.faults).toEqual([]);
    const whole = sheet?.tables['indicators.csv']?.find(({ cells }) => cells['area'] === 'city');
    expect(whole?.cells['value']).toBe('400000');
  },
);

test('an indicator whose years have two units is told, not mixed', () => {
  const years = ['指标,产值,产值', '单位,亿元,万元', '年份,2020,2021', '来源,年鉴,年鉴'];
  const told = sheetOf(...years, '甲县,3,4')?.faults.map(({ reason }) => reason);
  expect(told?.join('\n')).toContain('一个指标只能有一种单位');
});

test('one year in 人 and another in 万人 are both heads', () => {
  const years = ['指标,人口,人口', '单位,人,万人', '年份,2020,2021', '来源,年鉴,年鉴'];
  const rows = sheetOf(...years, '甲县,30000,4')?.tables['indicators.csv'];
  expect(rows?.map(({ cells }) => cells['value'])).toEqual(['30000', '', '40000', '']);
});

test.each([
  ['an unknown area', ['丙县,1,,'], 'A5：没有名为“丙县”的县（区、市）'],
  ['a number with a footnote', ['甲县,12①,,'], 'B5：“12①”不是数字'],
  ['a share among heads', ['甲县,12%,,'], 'B5：“12%”带着单位，与写明的“万人”不同'],
  ['a text for a number', ['甲县,约十万,,'], 'B5：“约十万”不是数字'],
])('%s is told with its cell', (_, rows, expected) => {
  const sheet = sheetOf(...head, ...rows);
  expect(sheet?.faults.map(({ reason }) => reason).join('\n')).toContain(expected);
});

test('numbers without a year, a unit or a source are told, all at once', () => {
  const bare = ['指标,产值', '单位,', '年份,去年', '来源,', '甲县,3'];
  const told =
    sheetOf(...bare)
      ?.faults.map(({ reason }) => reason)
      .join('\n') ?? '';
  for (const part of ['B2：有数据，但没有填单位', 'B3：“去年”不是年份', 'B4：有数据，但没有填来源'])
    expect(told).toContain(part);
});

test('a workbook is read as the same table is as CSV', async () => {
  const rows = [...head, '甲县,12.5,3,', '乙县,20,4,'];
  const cells = (sheet: ReturnType<typeof readSheet>) =>
    Object.values(sheet?.tables ?? {}).map((table) => table.map((row) => row.cells));
  const text = cells(sheetOf(...rows));
  const data = rows.map((row) =>
    row.split(',').map((cell) => (cell === '' ? null : { value: Number(cell) || cell })),
  );
  const file = writeXlsxFile([{ sheet: '数据', data }]);
  writeFileSync(join(folder, 'sheet.xlsx'), await file.toBuffer());
  expect(text.flat()).not.toEqual([]);
  expect(cells(readSheet(folder))).toEqual(text);
});

test('a file that is no workbook is told, and not thrown', () => {
  writeFileSync(join(folder, 'sheet.xlsx'), 'no workbook');
  expect(readSheet(folder)?.faults).toMatchObject([{ line: null }]);
});
