import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../src/scene/labels/block';
import { wrapLines } from '../../../src/share/wrapLines';

test('Chinese breaks between any two characters, but never before a full stop', () => {
  expect(wrapLines('一二三四五。', 10, 50)).toEqual(['一二三四', '五。']);
});

test('English breaks between words', () => {
  expect(wrapLines('one two three', 10, 50)).toEqual(['one two', 'three']);
});

test('no text takes no line', () => {
  expect(wrapLines('', 10, 50)).toEqual([]);
});

test('whatever the text, nothing is lost and lines of Han characters fit', () => {
  const han = fc.string({ unit: fc.constantFrom(...'一二三四五六') });
  fc.assert(
    fc.property(han, fc.integer({ min: 20, max: 200 }), (text, width) => {
      const lines = wrapLines(text, 10, width);
      expect(lines.join('')).toBe(text);
      expect(lines.filter((line) => textWidth(line, 10) > width)).toEqual([]);
    }),
  );
});
