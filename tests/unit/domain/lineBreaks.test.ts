import { expect, test } from 'vitest';
import { withLineBreaks } from '../../../src/domain/lineBreaks';

/** The places where a line may end inside the text, shown as bars. */
const shown = (text: string) => withLineBreaks(text).replaceAll('\u200b', '|');

test('a long run of 汉字 may break between its words, a short one only at its ends', () => {
  expect(shown('市域社会治理的现代化能力，保障先行区。')).toMatch(
    /^市域\|?社会\|.*能力，保障先行区。$/,
  );
  expect(shown('立足晋中、带动全省')).toBe('立足晋中、带动全省');
});

test('a number is not parted from what it counts', () => {
  expect(shown('规划建设的核心区面积共66平方公里')).toContain('66平方公里');
});

test('a numeral in words is not parted from what it counts', () => {
  expect(shown('报告里的数字目标只有两个')).toContain('两个');
  expect(shown('后来的实际值未见公开')).toContain('未见');
});

test('no line begins with the ending of a word', () => {
  expect(shown('市域社会治理的现代化能力')).toContain('现代化');
});

test('a short bracket is not parted', () => {
  expect(withLineBreaks('11个县（区、市），一个使命')).toBe('11个县（区、\u2060市），一个使命');
});

test('nothing but what draws nothing is added', () => {
  const text = '全国重点文物保护单位69处（2019年），增量来自12.5%。';
  expect(withLineBreaks(text).replace(/[\u200b\u2060]/g, '')).toBe(text);
});
