import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { periodText } from '../../../src/i18n/periods';

test('every period of the list has English, and Chinese stays as printed', () => {
  const periods = [...new Set(pack.sites.map(({ period }) => period))];
  expect(periods.length).toBeGreaterThan(10);
  expect(periods.filter((period) => /\p{Script=Han}/u.test(periodText(period, 'en')))).toEqual([]);
  expect(periods.map((period) => periodText(period, 'zh'))).toEqual(periods);
});

test('a span, several dynasties and years are each told as such', () => {
  expect(periodText('五代至清', 'en')).toBe('Five Dynasties to Qing');
  expect(periodText('明、清', 'en')).toBe('Ming, Qing');
  expect(periodText('1941-1943年', 'en')).toBe('1941–1943');
  expect(periodText('1925年', 'en')).toBe('1925');
});

test('a period without a word stays as it is', () => {
  expect(periodText('某代至清', 'en')).toBe('某代至清');
});
