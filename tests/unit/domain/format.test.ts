import { expect, test } from 'vitest';
import {
  formatNumber,
  formatValue,
  quantityOf,
  roundTo,
  type NumberStyle,
} from '../../../src/domain/format';

const persons: NumberStyle = { unit: 'persons', digits: 0 };
const change: NumberStyle = { unit: 'percent', digits: 1, isSigned: true };

test.each<[number, NumberStyle, string, string]>([
  [450697, persons, '45.07万人', '450,697'],
  [9526, persons, '9526人', '9,526'],
  [10000, persons, '1.00万人', '10,000'],
  [283578, { unit: 'households', digits: 0 }, '28.36万户', '283,578'],
  [42.3, change, '+42.3%', '+42.3%'],
  [-10.35, change, '\u221210.4%', '\u221210.4%'],
  [79.18, { unit: 'percent', digits: 2 }, '79.18%', '79.18%'],
  [20, { unit: 'sites', digits: 0 }, '20处', '20\u2009sites'],
  [1, { unit: 'sites', digits: 0 }, '1处', '1\u2009site'],
  [9.31, { unit: 'years', digits: 2 }, '9.31年', '9.31\u2009years'],
  [2204, { unit: 'km2', digits: 0 }, '2204平方公里', '2,204\u2009km²'],
  [2.56, { unit: 'persons-per-household', digits: 2 }, '2.56人/户', '2.56\u2009per household'],
])('%d is printed as a reader of each language expects', (value, style, zh, en) => {
  expect(formatValue(value, style, 'zh')).toBe(zh);
  expect(formatValue(value, style, 'en')).toBe(en);
});

test('a number and its unit come apart for two sizes of type', () => {
  expect(quantityOf(450697, persons, 'zh')).toEqual({ number: '45.07', unit: '万人' });
});

test('a change too small to print has no sign', () => {
  expect(formatNumber(-0.04, 1, true)).toBe('0.0');
  expect(formatNumber(0.04, 1, true)).toBe('0.0');
});

test('halves are rounded away from zero, as on paper', () => {
  expect([roundTo(1.005, 2), roundTo(2.5, 0), roundTo(-2.5, 0)]).toEqual([1.01, 3, -3]);
});

test('tiny numbers do not break rounding', () => {
  expect(roundTo(1e-9, 2)).toBe(0);
});
