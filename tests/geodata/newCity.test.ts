import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readWorkbook } from '../../geodata/build/sheet/workbook';
import { findPlace, readPrefectures } from '../../geodata/newCity/directory';
import { newCity, writeCity } from '../../geodata/newCity/newCity';
import { tryCity } from '../../geodata/newCity/tryCity';
import { namesOf } from '../../geodata/spelling/names';

const folder = mkdtempSync(join(tmpdir(), 'new-city-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['a code', '140300', '140300'],
  ['a name', '阳泉市', '140300'],
  ['a name without its last word', '阳泉', '140300'],
  ['pinyin', 'yangquan', '140300'],
  ['a municipality, which has districts', '上海市', '310000'],
  ['a city that is not divided', '东莞', '441900'],
  ['a province', '山西省', '140000'],
  ['the country', '全国', '100000'],
])('%s finds its place', (_, typed, code) => {
  expect(findPlace(typed)).toMatchObject({ place: { code } });
});

test.each([
  ['a mistyped code', '140309', '140300'],
  ['a mistyped name', '洋泉', '140300'],
  ['a slip in pinyin', 'yangqan', '140300'],
  ['a county', '平定县', '140300'],
])('%s is told with what is nearest', (_, typed, code) => {
  const found = findPlace(typed);
  expect(found).not.toHaveProperty('place');
  expect('nearest' in found && found.nearest.map((one) => one.code)).toContain(code);
});

test('an unknown name gets the nearest three, a province without counties a clear no', () => {
  const unknown = findPlace('nowhere');
  expect('nearest' in unknown && unknown.nearest).toHaveLength(3);
  const province = findPlace('台湾省');
  expect('reason' in province && province.reason).toContain('没有分县');
});

test('a name that two places share asks for the code', () => {
  const found = findPlace('suzhou');
  expect('nearest' in found && found.nearest.map(({ code }) => code)).toEqual(['320500', '341300']);
});

test.each([
  ['祁县', 'qixian', 'Qixian County'],
  ['大厂回族自治县', 'dachang', 'Dachang Hui Autonomous County'],
  ['城区', 'chengqu', 'Chengqu District'],
  ['六安市', 'luan', 'Lu’an City'],
  ['长子县', 'zhangzi', 'Zhangzi County'],
  ['莫力达瓦达斡尔族自治旗', 'molidawa', 'Molidawa Daur Autonomous Banner'],
])('%s is spelled %s, %s', (zh, id, en) => {
  expect(namesOf(zh)).toMatchObject({ id, name: { en } });
});

test('the example in the repository is what the command writes', async () => {
  const { id, files } = await newCity({ code: '140300', name: '阳泉市' });
  const own = join('geodata', id);
  expect(readdirSync(own).toSorted()).toEqual(Object.keys(files).toSorted());
  const lines = (text: string) => text.replaceAll('\r\n', '\n');
  for (const [name, text] of Object.entries(files))
    if (typeof text === 'string')
      expect(lines(readFileSync(join(own, name), 'utf8')), name).toBe(lines(text));
    else {
      const file = join(folder, name);
      writeFileSync(file, text);
      expect(readWorkbook(join(own, name))).toEqual(readWorkbook(file));
    }
});

test('a folder that is there is left as it is', async () => {
  const city = await newCity({ code: '140300', name: '阳泉市' });
  const own = join(folder, 'yangquan');
  writeCity(own, city);
  writeFileSync(join(own, 'plan.yaml'), 'mine');
  expect(() => {
    writeCity(own, city);
  }).toThrow('已经存在');
  expect(readFileSync(join(own, 'plan.yaml'), 'utf8')).toBe('mine');
});

/** Of every kind: one area, islands, exclaves, an area within another, the largest, the smallest. */
const sample = [
  ['441900', 'a city of one area'],
  ['330900', 'islands'],
  ['652800', 'the largest'],
  ['140500', 'a district inside a county'],
  ['131000', 'an exclave'],
  ['310000', 'a municipality'],
  ['460200', 'the south'],
  ['230700', 'the north-east'],
  ['540200', 'the highland'],
  ['350200', 'a coast'],
  ['640400', 'the loess'],
  ['820000', 'the smallest'],
] as const;

test('what is in pieces is known to be', async () => {
  const found = await tryCity({ code: '131000', name: '廊坊市' });
  expect(found.pieces).toBeGreaterThan(1);
});

test.each(sample)('%s can be made and drawn: %s', async (code) => {
  const place = readPrefectures().find((one) => one.code === code);
  if (place === undefined) throw new Error(`no ${code}`);
  const tried = await tryCity(place);
  expect(tried.fault).toBe('');
  expect(tried.areas).toBeGreaterThan(0);
  expect(tried.names).toBe(tried.areas);
});
