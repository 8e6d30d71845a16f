import { expect, test } from 'vitest';
import { printedChange } from '../../../src/domain/verdict';

test('a change is that of the two printed values', () => {
  expect(printedChange({ value: 1.24 }, { value: 3.36 }, 1)).toBe(2.2);
  expect(printedChange({ value: null }, { value: 3.36 }, 1)).toBeNull();
});

test('a change that sampling alone may make is none; a larger sample tells it', () => {
  const change = (asked: number | null) =>
    printedChange({ value: 12.5, asked }, { value: 12.1, asked }, 1);
  expect(change(1000)).toBe(0);
  expect(change(1_000_000)).toBe(-0.4);
  expect(change(null)).toBe(-0.4);
});
