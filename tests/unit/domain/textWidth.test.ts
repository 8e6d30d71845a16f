import { expect, test } from 'vitest';
import { bold, boldWithWideDot, plain, textWidth } from '../../../src/domain/textWidth';

test('汉字 and full-width marks are one em in every face, letters less', () => {
  for (const face of [plain, bold, boldWithWideDot]) {
    expect(textWidth('县（', 14, face)).toBe(28);
    expect(textWidth('a', 14, face)).toBeLessThan(14);
  }
});

test('a bold text is taken wider than a plain one', () => {
  expect(textWidth('Gross value', 14, bold)).toBeGreaterThan(textWidth('Gross value', 14, plain));
});

test('only a face with the wide dot sets the dot between two words in a whole em', () => {
  expect(textWidth('·', 14, boldWithWideDot)).toBe(14);
  expect(textWidth('·', 14, bold)).toBeLessThan(7);
});
