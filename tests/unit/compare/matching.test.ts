import { describe, expect, test } from 'vitest';
import { matchArea, searchAreas, type Matchable } from '../../../src/domain/matchAreas';

const area = (
  id: string,
  code: string,
  zh: string,
  en: string,
  aliases: string[] = [],
  suffix = '县',
): Matchable => ({
  id,
  code,
  name: { zh: `${zh}${suffix}`, en: `${en} County` },
  short: { zh, en },
  aliases,
  initials:
    { taigu: 'tg', yuci: 'yc', yushe: 'ys', yuanqu: 'yq', qixian: 'qx', yangquan: 'yq' }[id] ?? '',
});
const areas = [
  area('yuci', '140702', '榆次', 'Yuci', ['榆次市'], '区'),
  area('taigu', '140703', '太谷', 'Taigu', ['太谷县'], '区'),
  area('yushe', '140721', '榆社', 'Yushe'),
  area('qixian', '140727', '祁县', 'Qixian', [], ''),
  area('yuanqu', '140899', '垣曲', 'Yuanqu', ['老城']),
  area('yangquan', '140898', '阳泉', 'Yangquan', ['老城']),
];
const city = ['晋中市', 'Jinzhong'];
const match = (text: string) => {
  const found = matchArea(text, areas, city);
  return found.kind === 'matched'
    ? found.area
    : found.kind === 'ambiguous'
      ? found.areas.join('|')
      : found.kind;
};

describe('an area is known by', () => {
  test.each([
    ['its full name', '榆社县', 'yushe'],
    ['its short name', '榆社', 'yushe'],
    ['a former name', '太谷县', 'taigu'],
    ['a name with the wrong kind of place', '太谷市', 'taigu'],
    ['its code', '140703', 'taigu'],
    ['its code with zeros', '140703000000', 'taigu'],
    ['its code with nine digits', '140703000', 'taigu'],
    ['its code in full width', '１４０７０３', 'taigu'],
    ['pinyin', 'taigu', 'taigu'],
    ['pinyin with capitals and a space', 'Tai Gu', 'taigu'],
    ['pinyin with tones', 'Tàigǔ', 'taigu'],
    ['pinyin with an apostrophe', "Tai'gu", 'taigu'],
    ['its English name', 'Taigu County', 'taigu'],
    ['an English name of another kind', 'taigu district', 'taigu'],
    ['initials', 'tg', 'taigu'],
    ['a name with spaces inside', '榆 社 县', 'yushe'],
    ['a name with a full-width space', '榆社县　', 'yushe'],
    ['a name with the city before it', '晋中市榆社县', 'yushe'],
    ['a name with province and city', '山西省晋中市太谷区', 'taigu'],
    ['a name with a footnote', '太谷区（2019年设区）', 'taigu'],
    ['a name with a star', '*榆次区', 'yuci'],
    ['a name of one syllable and its kind', '祁县', 'qixian'],
    ['a name with an invisible mark', '\ufeff榆次区', 'yuci'],
  ])('%s', (_, text, id) => {
    expect(match(text)).toBe(id);
  });
});

describe('it is not known by', () => {
  test.each([
    ['an empty cell', '', 'unmatched'],
    ['a number', '140', 'unmatched'],
    ['a long number', '1407031', 'unmatched'],
    ['another place', '太原市', 'unmatched'],
    ['a part of a name', '榆', 'unmatched'],
    ['a kind of place', '县', 'unmatched'],
    ['the whole city', '晋中市', 'total'],
    ['a total', '合 计', 'total'],
    ['an English total', 'Total', 'total'],
  ])('%s', (_, text, kind) => {
    expect(match(text)).toBe(kind);
  });
  test('initials or a former name that two share', () => {
    expect(match('yq')).toBe('yuanqu|yangquan');
    expect(match('老城')).toBe('yuanqu|yangquan');
  });
});

test('全州 is a total, but the county of that name where the pack has it', () => {
  expect(match('全州')).toBe('total');
  const quanzhou = area('quanzhou', '450324', '全州', 'Quanzhou');
  expect(matchArea('全州', [...areas, quanzhou], ['桂林市'])).toEqual({
    kind: 'matched',
    area: 'quanzhou',
  });
});

test('a search puts beginnings before parts and finds initials and codes', () => {
  expect(searchAreas('yu', areas).slice(0, 3)).toEqual(['yuci', 'yushe', 'yuanqu']);
  expect(searchAreas('谷', areas)).toEqual(['taigu']);
  expect(searchAreas('tg', areas)).toEqual(['taigu']);
  expect(searchAreas('140727', areas)).toEqual(['qixian']);
  expect(searchAreas('', areas)).toHaveLength(6);
  expect(searchAreas('没有', areas)).toEqual([]);
});
