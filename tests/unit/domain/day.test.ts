import { expect, test } from 'vitest';
import { dayIn } from '../../../src/domain/day';

test.each([
  ['before midnight in the city', '2025-12-31T15:59:59Z', '2025-12-31'],
  ['after midnight in the city', '2025-12-31T16:00:00Z', '2026-01-01'],
  ['before midnight in UTC', '2025-12-31T23:59:59Z', '2026-01-01'],
  ['after midnight in UTC', '2026-01-01T00:00:00Z', '2026-01-01'],
  ['on a leap day', '2028-02-28T16:00:00Z', '2028-02-29'],
])('the day %s is the city’s', (_, moment, day) => {
  expect(dayIn('Asia/Shanghai', new Date(moment))).toBe(day);
});

test('a zone that does not exist is refused', () => {
  expect(() => dayIn('Asia/Nowhere', new Date(0))).toThrow(RangeError);
});
