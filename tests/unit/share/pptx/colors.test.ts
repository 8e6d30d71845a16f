import { expect, test } from 'vitest';
import { blended, parseColor } from '../../../../src/share/pptx/read/colors';

test.each([
  ['rgb(255, 0, 16)', { hex: 'FF0010', alpha: 1 }],
  ['rgba(0, 0, 0, 0.5)', { hex: '000000', alpha: 0.5 }],
  ['color(srgb 1 0.5 0 / 0.25)', { hex: 'FF8000', alpha: 0.25 }],
  ['none', null],
  ['rgba(0, 0, 0, 0)', null],
])('%s as a browser writes it', (text, color) => {
  expect(parseColor(text)).toEqual(color);
});

test('a colour that is half seen takes the other half from what lies under it', () => {
  expect(blended({ hex: '000000', alpha: 0.5 }, { hex: 'FFFFFF', alpha: 1 }).hex).toBe('808080');
});
