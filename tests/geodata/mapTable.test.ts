import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mapTable } from '../../geodata/mapTable/mapTable';
import { cityFolder, countiesInColumns, countiesInRows, workbook } from './yearbooks';

const folders: string[] = [];
const newCity = () => {
  const folder = cityFolder();
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(dirname(folder), { recursive: true, force: true });
});

async function proposed(rows: typeof countiesInRows, name = '2-3.xlsx') {
  const folder = newCity();
  const mapped = mapTable(await workbook(join(folder, '..', name), rows), folder);
  return { ...mapped, folder, mapping: parse(mapped.text) as Record<string, unknown> };
}
const csv = (text: string, name = 'table.csv') => {
  const folder = newCity();
  const file = join(folder, '..', name);
  writeFileSync(file, text);
  return { folder, file };
};

test('counties in rows under merged heads of two lines are proposed with names, units and years', async () => {
  const { mapping } = await proposed(countiesInRows);
  expect(mapping).toMatchObject({
    file: '2-3.xlsx',
    sheet: '表2-3',
    areasIn: 'rows',
    names: 'A',
    heads: [2, 3],
    lines: [4, 10],
    indicators: [
      { at: 'B', says: '常住人口（万人） 2021年', name: '常住人口', unit: '万人', year: 2021 },
      { at: 'C', name: '常住人口', unit: '万人', year: 2022, kind: '人口', adds: true },
      { at: 'D', name: '地区生产总值', unit: '亿元', year: 2022, kind: '经济', adds: true },
      { at: 'E', name: '城镇化率', unit: '%', year: 2022, adds: false },
    ],
    note: '注：①含阳泉高新区托管部分。',
  });
});

test('names are matched, the whole is the city, and what is not known is asked', async () => {
  const { mapping, review } = await proposed(countiesInRows);
  expect(mapping['areas']).toEqual({
    '全 市': 'city',
    '城 区': 'chengqu',
    矿区: 'kuangqu',
    郊区: 'jiaoqu',
    平定县: 'pingding',
    '盂县①': 'yuxian',
    开发区: '?',
  });
  expect(review).toContain('没有认出，要改 · Not matched, to be settled (1)：\n  A10 开发区 → ？');
});

test('a table on its side is read with its column of units', async () => {
  const { mapping } = await proposed(countiesInColumns, '3-1.xlsx');
  expect(mapping).toMatchObject({
    areasIn: 'columns',
    names: 2,
    heads: ['A', 'B'],
    lines: ['C', 'H'],
    areas: { 全市: 'city', 盂县: 'yuxian' },
    indicators: [
      { at: 3, says: '粮食产量 吨', name: '粮食产量', unit: '吨', year: 2022, adds: true },
      { at: 4, name: '城镇居民人均可支配收入', unit: '元', adds: false },
    ],
  });
});

test('a line 单位：亿元, years as heads and a title name every column of a CSV', () => {
  const text =
    '表5 分县区地区生产总值,,\n,,单位：亿元\n地区,2021年,2022年\n城区,300,310\n盂县,240,250\n';
  const { folder, file } = csv(text);
  const { indicators } = parse(mapTable(file, folder).text) as { indicators: unknown };
  expect(indicators).toMatchObject([
    { at: 'B', name: '地区生产总值', unit: '亿元', year: 2021 },
    { at: 'C', name: '地区生产总值', unit: '亿元', year: 2022 },
  ]);
});

test('what stands over several columns of a CSV belongs to each, and a line of units is one', () => {
  const text = '地区,户籍人口,,粮食\n,男,女,\n,万人,万人,吨\n城区,10,11,5\n盂县,12,13,6\n';
  const { folder, file } = csv(text);
  expect(parse(mapTable(file, folder).text)).toMatchObject({
    indicators: [
      { name: '户籍人口·男', unit: '万人' },
      { name: '户籍人口·女', unit: '万人' },
      { name: '粮食', unit: '吨' },
    ],
  });
});

test('a whole that stands before the column of names is the city, and #, 其中 and GDP make no odd ids', () => {
  const head = '序号,代码,县区,GDP（万元）,#城镇人口（人）,其中：女（人）';
  const { folder, file } = csv(
    `${head}\n1,140302,城区,3,4,2\n2,140322,盂县,5,6,3\n合计,,,8,10,5\n`,
  );
  expect(parse(mapTable(file, folder).text)).toMatchObject({
    lines: [2, 4],
    areas: { 合计: 'city' },
    indicators: [
      { name: 'GDP', id: 'gdp' },
      { name: '城镇人口', id: 'chengzhenrenkou' },
      { name: '女', id: 'nv' },
    ],
  });
});

test('an area is known by a former name and by its code', () => {
  const { folder, file } = csv('代码,产值（亿元）\n140302,3\n阳泉市盂县,4\n平定,5\n');
  const table = readFileSync(join(folder, 'areas.csv'), 'utf8');
  writeFileSync(join(folder, 'areas.csv'), table.replace('Yuxian,,yx', 'Yuxian,仇犹县,yx'));
  writeFileSync(file, '代码,产值（亿元）\n140302,3\n仇犹县,4\n平定,5\n');
  const { review } = mapTable(file, folder);
  expect(review).toContain('140302 → chengqu 城区（按代码）');
  expect(review).toContain('仇犹县 → yuxian 盂县（旧名）');
});

test('what the table does not say is left open and listed', () => {
  const { folder, file } = csv('地区,产值\n城区,3\n盂县,4\n');
  const { text, review } = mapTable(file, folder);
  expect(parse(text)).toMatchObject({
    source: { title: null, publisher: null, year: null },
    indicators: [{ unit: null, year: null }],
  });
  expect(review).toContain('B2：单位、年份');
  expect(review).toContain('表里没有的县（区、市） · Not in the table：矿区、郊区、平定县');
});

test('a mapping that is there is left as it is, and so is a table of the same name', () => {
  const { folder, file } = csv('地区,产值\n城区,3\n盂县,4\n');
  const { path } = mapTable(file, folder);
  writeFileSync(path, 'mine');
  expect(mapTable(file, folder).isWritten).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('mine');
  rmSync(path);
  writeFileSync(file, '地区,产值\n城区,5\n盂县,4\n');
  expect(() => mapTable(file, folder)).toThrow('已经有另一个同名的表');
  expect(readFileSync(join(folder, 'tables', 'table.csv'), 'utf8')).toContain('城区,3');
});

test.each([
  ['no area of the city', '地区,产值\n大同,3\n', 'table.csv', '没有找到阳泉市的县'],
  ['an XLS', '地区,产值\n', 'table.xls', '另存为XLSX'],
])('a table with %s is refused', (_, text, name, expected) => {
  const { folder, file } = csv(text, name);
  expect(() => mapTable(file, folder)).toThrow(expected);
});
