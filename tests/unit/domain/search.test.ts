import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { normalForm, search } from '../../../src/domain/search';
import { distanceWithin } from '../../../src/domain/typos';
import { indexOf } from '../../../src/ui/search/indexOf';

const index = indexOf(pack);
const find = (query: string) => search(index, query, 12);
const first = (query: string) => find(query)[0]?.entry;

describe('the first answer is the place that is meant', () => {
  test.each<[what: string, query: string, subject: string]>([
    ['汉字', '平遥', 'pingyao'],
    ['the full name', '平遥县', 'pingyao'],
    ['the beginning of a name', '平', 'pingyao'],
    ['the city itself', '晋中', 'city'],
    ['pinyin', 'pingyao', 'pingyao'],
    ['pinyin with a space', 'ping yao', 'pingyao'],
    ['pinyin with an apostrophe', "ping'yao", 'pingyao'],
    ['pinyin in capitals', 'PingYao', 'pingyao'],
    ['pinyin with tones', 'píng yáo', 'pingyao'],
    ['full-width letters', 'ｐｉｎｇｙａｏ', 'pingyao'],
    ['the beginning of the pinyin', 'ling', 'lingshi'],
    ['initials', 'py', 'pingyao'],
    ['initials in capitals', 'ZQ', 'zuoquan'],
    ['initials of every kind of name', 'jx', 'jiexiu'],
    ['English', 'Pingyao County', 'pingyao'],
    ['English, lower case', 'jiexiu city', 'jiexiu'],
    ['a code', '140728', 'pingyao'],
    ['the beginning of a code', '14078', 'jiexiu'],
    ['full-width digits', '１４０７２５', 'shouyang'],
    ['an old name', '辽县', 'zuoquan'],
    ['an old name in English', 'Liao County', 'zuoquan'],
    ['an old rank', '太谷县', 'taigu'],
    ['a landmark of the text', '绵山', 'jiexiu'],
    ['a landmark in English', 'Mount Mian', 'jiexiu'],
    ['a landmark and a monument', '大寨', 'xiyang'],
    ['Dazhai in English', 'Dazhai', 'xiyang'],
    ['a monument', '乔家大院', 'qixian'],
    ['the middle of a monument', '双林', 'pingyao'],
    ['the pinyin of a landmark', 'mianshan', 'jiexiu'],
    ['the pinyin of a landmark, apart', 'Mian Shan', 'jiexiu'],
    ['the initials of a landmark', 'ms', 'jiexiu'],
    ['the pinyin of a village', 'dazhai', 'xiyang'],
    ['its initials', 'dz', 'xiyang'],
    ['the pinyin of a monument', 'qiaojiadayuan', 'qixian'],
    ['the initials of a monument', 'qjdy', 'qixian'],
    ['the beginning of a monument’s pinyin', 'shuanglin', 'pingyao'],
    ['a slip in a monument’s pinyin', 'qiaojiadayan', 'qixian'],
    ['the pinyin of a plan item', 'yiguqudong', 'measure-valley'],
    ['the initials of a plan item', 'lytf', 'measure-wings'],
    ['the pinyin of the valley', 'zhichuanggu', 'valley'],
    ['the pinyin of a wing', 'dongshan', 'east-mountain'],
    ['the pinyin of the city', 'jinzhong', 'city'],
    ['a wing', '东山', 'east-mountain'],
    ['a wing in pinyin', 'plain', 'plain'],
    ['the valley', '智创谷', 'valley'],
    ['a set phrase', '北延', 'valley-north'],
    ['two words', '平遥 古城', 'pingyao'],
    ['trailing punctuation', '平遥？', 'pingyao'],
    ['an emoji', '平遥🏯', 'pingyao'],
    ['marks of direction', '\u202e\u2067平遥\u2069', 'pingyao'],
    ['quotes from right to left', '”平遥“', 'pingyao'],
    ['a wrong letter', 'pimgyao', 'pingyao'],
    ['a letter too few', 'pinyao', 'pingyao'],
    ['letters swapped', 'pignyao', 'pingyao'],
    ['a letter too many', 'zuooquan', 'zuoquan'],
    ['a slip in the beginning', 'shouyn', 'shouyang'],
    ['a wrong 汉字', '平摇', 'pingyao'],
    ['a wrong 汉字 in a full name', '灵时县', 'lingshi'],
  ])('%s: %s', (_, query, subject) => {
    expect(first(query)?.subject).toBe(subject);
  });
});

test.each([
  '',
  ' ',
  '🙂🙂',
  '”“',
  '\u202e',
  '%%%',
  '<script>',
  'qqqqqq',
  'x'.repeat(100_000),
  '山'.repeat(5000),
])('nothing is found, and nothing breaks, for case %#', (query) => {
  expect(find(query)).toEqual([]);
});

test('what is found says what it is', () => {
  expect(first('平遥')?.note).toEqual({ zh: '县级 · 平川', en: 'County level · Plain' });
  expect(first('乔家大院')?.note.zh).toBe('全国重点文物保护单位 · 祁县');
  expect(first('智创谷')?.note.zh).toBe('智创谷');
  const plan = pack.plan.find(({ kind }) => kind === 'measure');
  expect(first(plan?.name.zh ?? '')?.note.zh).toBe('规划 · 举措');
});

test('every name of the pack finds its own subject, in both languages', () => {
  const named = [...pack.areas, ...pack.wings, ...pack.zones, ...pack.plan];
  for (const { id, name } of named)
    for (const text of [name.zh, name.en]) {
      const subjects = find(text).map(({ entry }) => entry.subject);
      expect(subjects, text).toContain(id);
    }
});

test('exact comes before guessed, and a guess says that it is one', () => {
  expect(find('pingyao')[0]?.isGuess).toBe(false);
  expect(find('pimgyao').every(({ isGuess }) => isGuess)).toBe(true);
});

test('normal forms keep letters and digits alone, at most 64', () => {
  expect(normalForm(' Píng‧Yáo（ＰＹ）🏯 ')).toBe('pingyaopy');
  expect(normalForm('长'.repeat(1000))).toHaveLength(64);
});

test.each([
  ['abc', 'abc', 0],
  ['acb', 'abc', 1],
  ['ab', 'abcdef', 0],
  ['abx', 'abcdef', 1],
  ['xyz', 'abc', null],
])('from %s to %s there are %s slips', (typed, known, slips) => {
  expect(distanceWithin(typed, known, 1, true)).toBe(slips);
});
