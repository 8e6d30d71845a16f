import { expect, test } from 'vitest';
import { readJinzhong } from './jinzhong';

const pack = readJinzhong();
const han = (name: string): string[] => name.match(/\p{Script=Han}/gu) ?? [];

/** The first 汉字 of each initial in the order of the system's own pinyin collation (CLDR). */
const firsts = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀';
const initials = 'abcdefghjklmnopqrstwxyz';
const { compare } = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
const initialOf = (one: string): string =>
  initials[[...firsts].findLastIndex((first) => compare(first, one) <= 0)] ?? '';

/** Read otherwise than first in the dictionary. */
const otherReadings = new Map([
  ['长', 'c'],
  ['石', 's'],
  ['圣', 's'],
  ['行', 'h'],
]);

/** A name with a figure in it changes with the figure. */
const hasFigure = (name: string): boolean => /\d+(平方公里|亿元|%)/.test(name);

test('every name that can be searched has its pinyin', () => {
  const spelled = new Set(pack.spellings.map(({ name }) => name));
  const named = [...pack.zones, ...pack.plan].map(({ name }) => name.zh);
  const searched = pack.places.filter(({ kind }) => kind !== 'seat');
  const places = [...searched, ...pack.mentions].map(({ name }) => name.zh);
  expect([...named, ...places].filter((name) => !spelled.has(name) && !hasFigure(name))).toEqual(
    [],
  );
});

test('each syllable begins as the system’s own dictionary has its 汉字', () => {
  const unlike = pack.spellings.flatMap(({ name, pinyin }) =>
    han(name).flatMap((one, at) => {
      const typed = pinyin.split(' ')[at]?.[0];
      const wanted = initialOf(one);
      return typed === wanted || typed === otherReadings.get(one)
        ? []
        : [`${name}: ${one} ${typed ?? '–'}, not ${wanted}`];
    }),
  );
  expect(unlike).toEqual([]);
});
