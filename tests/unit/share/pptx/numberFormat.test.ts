import { expect, test } from 'vitest';
import { chartNumbers } from '../../../../src/share/pptx/charts/numberFormat';
import type { MapValues } from '../../../../src/scene/valuesFor';

const values = (style: MapValues['style'], change: Partial<MapValues> = {}): MapValues => ({
  indicator: 'a',
  year: 2020,
  since: null,
  style,
  isDifference: false,
  values: [123_456, 5_000, null],
  city: null,
  rating: { status: 'measured', confidence: 'high', sample: null },
  bins: { scale: 'rank', bins: [] },
  middle: null,
  colorOf: () => 'rank-1',
  ...change,
});

test('a head count is in 万 in Chinese and whole in English', () => {
  const people = values({ unit: 'persons', digits: 0 });
  expect(chartNumbers(people, 'zh')).toEqual({ format: '0.00"万人";−0.00"万人"', divisor: 1e4 });
  expect(chartNumbers(people, 'en')).toEqual({ format: '#,##0;−#,##0', divisor: 1 });
});

test('a change has its sign, and a share its percent', () => {
  const change = values({ unit: 'percent', digits: 1, isSigned: true }, { since: 2010 });
  expect(chartNumbers(change, 'zh').format).toBe('+0.0"%";−0.0"%";0.0"%"');
  expect(chartNumbers(values({ unit: 'percent', digits: 1 }), 'en').format).toBe(
    '#,##0.0"%";−#,##0.0"%"',
  );
});
