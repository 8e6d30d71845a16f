import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow, withoutComments } from '../lint/tree';
import { readJinzhong, textsIn } from './jinzhong';

/** Every Chinese text that is printed, by where it stands: the pack’s, and the page’s own words. */
const texts: readonly (readonly [where: string, text: string])[] = [
  ...textsIn(readJinzhong()).map(([path, { zh }]) => [path, zh.replace('{km2}', '66')] as const),
  ...filesBelow('src/i18n').flatMap((file) =>
    literals(withoutComments(readFileSync(file, 'utf8'))).map((text) => [file, text] as const),
  ),
];
const faults = (isOdd: (text: string) => boolean) =>
  texts.filter(([, text]) => isOdd(text)).map(([where, text]) => `${where}: ${text}`);

test('hundreds of Chinese texts are looked at, of the pack and of the page', () => {
  expect(texts.filter(([where]) => where.startsWith('src/')).length).toBeGreaterThan(500);
  expect(texts.filter(([where]) => !where.startsWith('src/')).length).toBeGreaterThan(400);
});

test.each([
  ['来源', /(?<!未注)出处/],
  ['规划', /计划|蓝图要目/],
  ['县（区、市）', /县区市/],
  ['后续进展', /· 后来/],
  ['另一翼', /对翼/],
  ['已选县（区、市）', /对比篮/],
  ['公里、平方公里', /千米|km/],
  ['65岁及以上', /\d岁以上/],
  ['未查到', /未见公开|尚无公开/],
])('one name for one thing: %s', (_, other) => {
  expect(faults((text) => other.test(text))).toEqual([]);
});

test('no component writes a unit itself: it is in the language of the page', () => {
  const typed = filesBelow('src')
    .filter((file) => file.endsWith('.svelte'))
    .filter((file) => /\}\s*(km|km²|m²|公里|平方公里)\s*</.test(readFileSync(file, 'utf8')));
  expect(typed).toEqual([]);
});

test('digits stand without commas', () => {
  // How a pasted number may be written is quoted as it is.
  expect(faults((text) => /\d,\d{3}/.test(text.replace('1,230,567', '')))).toEqual([]);
});

test('a range of quantities has ～, a stretch of time has —', () => {
  const isDashed = (text: string) =>
    /[\d}%]—[\d{$]/.test(text.replace(/[\d}]—[^—]{1,8}?[年月日]/g, ''));
  expect(faults(isDashed)).toEqual([]);
  expect(isDashed('偏东580—610米')).toBe(true);
  expect(isDashed('人口变化（2010—2020年）')).toBe(false);
});

test('no space is typed between 汉字 and letters or digits: the page sets them apart', () => {
  const isTyped = (text: string) =>
    /\p{Script=Han}[ \u2009][\w%$]|[\w%}][ \u2009]\p{Script=Han}/u.test(text);
  expect(faults(isTyped)).toEqual([]);
});

/** What stands in quotes in a source, where it has a 汉字; what is filled in is a 0. */
function literals(source: string): readonly string[] {
  return [...source.matchAll(/'([^']*)'|`([^`]*)`/g)]
    .map(([, plain, template]) => plain ?? template?.replace(/\$\{[^}]*\}/g, '0') ?? '')
    .filter((text) => /\p{Script=Han}/u.test(text));
}
