import { describe, expect, test } from 'vitest';
import { pairSentence } from '../../../src/compare/pairSentence';
import type { NumberStyle } from '../../../src/domain/format';
import { verdictOf, type Side } from '../../../src/domain/verdict';

const percent: NumberStyle = { unit: 'percent', digits: 1 };
const persons: NumberStyle = { unit: 'persons', digits: 0 };
const side = (name: string, value: number | null, year = 2020): Side => ({ name, value, year });
/** Thin spaces are typography; the facts are what is compared here. */
const plain = (text: string) => text.replaceAll('\u2009', '');

test.each<[string, Side, Side, number, string]>([
  ['more than a step', side('甲', 10.3), side('乙', 10.1), 1, 'higher'],
  ['exactly a step, in spite of binary fractions', side('甲', 0.3), side('乙', 0.2), 1, 'higher'],
  ['less than a step although they print apart', side('甲', 10.06), side('乙', 10.04), 1, 'level'],
  ['the same', side('甲', 5), side('乙', 5), 1, 'level'],
  ['a step down', side('甲', 1), side('乙', 2), 0, 'lower'],
  ['years differ', side('甲', 90, 2010), side('乙', 5), 1, 'unlike'],
  ['years differ and the values are the same', side('甲', 5, 2010), side('乙', 5), 1, 'unlike'],
  ['one is missing', side('甲', null), side('乙', 5), 1, 'missing'],
  ['one is missing in another year', side('甲', null, 2010), side('乙', 5), 1, 'missing'],
  ['zero is a value', side('甲', 0), side('乙', 5), 0, 'lower'],
])('%s', (_, a, b, digits, verdict) => {
  expect(verdictOf(a, b, digits)).toBe(verdict);
});

describe.each<[string, Side, Side, NumberStyle, string, string]>([
  [
    'a rate',
    side('甲县', 47.99),
    side('乙市', 67.44),
    { ...percent, digits: 2 },
    '2020年指标：甲县（47.99%）比乙市（67.44%）低19.45个百分点。',
    '指标, 2020: 甲县 (47.99%) is 19.45 percentage points lower than 乙市 (67.44%).',
  ],
  [
    'a count with its ratio',
    side('甲县', 300000),
    side('乙县', 90000),
    persons,
    '2020年指标：甲县（30.00万人）比乙县（9.00万人）多21.00万人，前者约为后者的3.3倍。',
    '指标, 2020: 甲县 (300,000) has 210,000 people more than 乙县 (90,000); the larger is about 3.3 times the smaller.',
  ],
  [
    'counts that the short form would make the same',
    side('甲县', 450697),
    side('乙县', 450690),
    persons,
    '2020年指标：甲县（450,697人）比乙县（450,690人）多7人。',
    '指标, 2020: 甲县 (450,697) has 7 people more than 乙县 (450,690).',
  ],
  [
    'level',
    side('甲县', 10.06),
    side('乙县', 10.04),
    percent,
    '2020年指标：甲县（10.1%）与乙县（10.0%）相差不足末位一个单位，视为持平。',
    '指标, 2020: 甲县 (10.1%) and 乙县 (10.0%) differ by less than one step of the last digit and count as level.',
  ],
  [
    'the same',
    side('甲县', 7),
    side('乙县', 7),
    { unit: 'sites', digits: 0 },
    '2020年指标：甲县与乙县同为7处。',
    '指标, 2020: 甲县 and 乙县 are level at 7sites.',
  ],
  [
    'no data',
    side('甲县', null),
    side('乙县', 7),
    percent,
    '甲县无2020年指标数据，不作比较。',
    '指标: no data for 2020 for 甲县, so no comparison.',
  ],
  [
    'unlike years',
    side('甲县', 7, 2010),
    side('乙县', 9),
    percent,
    '指标：甲县为2010年的7.0%，乙县为2020年的9.0%，年份不同，不比高低。',
    '指标: 甲县 7.0% in 2010, 乙县 9.0% in 2020; the years differ, so neither is called higher.',
  ],
  [
    'a change with signs',
    side('甲县', 42.3),
    side('乙县', -10.4),
    { ...percent, isSigned: true },
    '2020年指标：甲县（+42.3%）比乙县（−10.4%）高52.7个百分点。',
    '指标, 2020: 甲县 (+42.3%) is 52.7 percentage points higher than 乙县 (−10.4%).',
  ],
  [
    'an area',
    side('甲县', 1000),
    side('乙县', 2000),
    { unit: 'km2', digits: 0 },
    '2020年指标：甲县（1000平方公里）比乙县（2000平方公里）小1000平方公里，后者约为前者的2.0倍。',
    '指标, 2020: 甲县 (1,000km²) is 1,000km² smaller than 乙县 (2,000km²); the larger is about 2.0 times the smaller.',
  ],
  [
    'a unit of one’s own',
    side('甲县', 12.5),
    side('乙县', 10),
    { unit: 'sites', digits: 1, ownUnit: '亿元' },
    '2020年指标：甲县（12.5亿元）比乙县（10.0亿元）高2.5亿元。',
    '指标, 2020: 甲县 (12.5亿元) is 2.5亿元 higher than 乙县 (10.0亿元).',
  ],
])('%s', (_, a, b, style, zh, en) => {
  test('is said in Chinese and in English', () => {
    expect(plain(pairSentence(a, b, { indicator: '指标', style, lang: 'zh' }))).toBe(zh);
    expect(plain(pairSentence(a, b, { indicator: '指标', style, lang: 'en' }))).toBe(en);
  });

  test('never calls one higher in one order and not lower in the other', () => {
    const [there, back] = [verdictOf(a, b, style.digits), verdictOf(b, a, style.digits)];
    const mirror = {
      higher: 'lower',
      lower: 'higher',
      level: 'level',
      sampled: 'sampled',
      unlike: 'unlike',
      missing: 'missing',
    };
    expect(back).toBe(mirror[there]);
  });
});
