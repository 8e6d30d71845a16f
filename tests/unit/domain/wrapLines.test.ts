import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/domain/textWidth';
import { wrapEvenly, wrapLines } from '../../../src/domain/wrapLines';

const setting = { width: 50, fontSize: 10 };
const texts = fc.string({ unit: fc.constantFrom(...'一二三，。（）“”', 'ab', '12', ' ') });

test('Chinese breaks between any two characters, English between words', () => {
  expect(wrapLines('一二三四五六', setting)).toEqual(['一二三四五', '六']);
  expect(wrapLines('one two three', setting)).toEqual(['one two', 'three']);
});

test('no line begins with a closing mark or ends with an opening one', () => {
  expect(wrapLines('一二三四五。', setting)).toEqual(['一二三四', '五。']);
  expect(wrapLines('一二三四（五）', setting)).toEqual(['一二三四', '（五）']);
  expect(wrapLines('一二 GDP，', setting)).toEqual(['一二', 'GDP，']);
});

test('a number stays in one piece', () => {
  expect(wrapLines('一二三50,354辆', setting)).toEqual(['一二三', '50,354辆']);
});

test('no text takes no line', () => {
  expect(wrapLines('', setting)).toEqual([]);
  expect(wrapEvenly('', setting)).toEqual([]);
});

test('whatever the text, nothing but space is lost, and a line too long is one piece', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 20, max: 200 }), (text, width) => {
      const lines = wrapLines(text, { width, fontSize: 10 });
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines.filter((each) => textWidth(each, 10) > width))
        expect(wrapLines(line, { width: 0, fontSize: 10 })).toEqual([line]);
    }),
  );
});

describe('marks at the end of a line', () => {
  test('hang beyond the width where they may', () => {
    const hanging = { ...setting, isHanging: true };
    expect(wrapLines('一二三四五。六', hanging)).toEqual(['一二三四五。', '六']);
  });
});

describe('even lines', () => {
  test('are as many as there must be, and about as long as one another', () => {
    expect(wrapEvenly('山西中医药大学', { width: 90, fontSize: 14 })).toEqual([
      '山西中医',
      '药大学',
    ]);
    expect(wrapEvenly('short', { width: 200, fontSize: 14 })).toEqual(['short']);
  });

  test('are as many as the usual ones', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 200 }), (text, width) => {
        const [even, usual] = [wrapEvenly, wrapLines].map((wrap) =>
          wrap(text, { width, fontSize: 10 }),
        );
        expect(even).toHaveLength(usual?.length ?? 0);
      }),
    );
  });
});
