import { expect, test } from 'vitest';
import { checkStateOf } from '../../../src/domain/checkState';
import { figureText } from '../../../src/domain/figureText';

test.each([
  ['2024-06-30', 'due'],
  ['2025-12-31', 'due'],
  ['2026-01-01', 'unpublished'],
  [null, 'unpublished'],
] as const)('a target of 2025 of which nothing was found is, on %s, %s', (today, state) => {
  expect(checkStateOf({ state: 'unpublished', due: 2025 }, today)).toBe(state);
});

test('what was measured or cannot be measured does not wait for a day', () => {
  expect(checkStateOf({ state: 'measured', due: 2025 }, '2024-01-01')).toBe('measured');
  expect(checkStateOf({ state: 'unmeasurable' }, '2024-01-01')).toBe('unmeasurable');
});

test.each([
  [1500, 'yi-yuan', '1500亿元', '150 billion yuan'],
  [1843.4, 'yi-yuan', '1843.4亿元', '184.34 billion yuan'],
  [34.6, 'wan', '34.6万', '346,000'],
  [2.25, 'km2', '2.25平方公里', '2.25 km²'],
  [80, 'percent', '80%', '80%'],
  [1, 'points', '1个百分点', '1 point'],
  [1.7, 'points', '1.7个百分点', '1.7 points'],
] as const)('%d %s is %s and %s', (value, unit, zh, en) => {
  expect(figureText({ value, unit }, 'zh')).toBe(zh);
  expect(figureText({ value, unit }, 'en')).toBe(en);
});
