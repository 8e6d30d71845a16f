import { describe, expect, test } from 'vitest';
import type { PackSummary } from '../../../src/content/packSummary';
import { bareUnit, cutLabel, mapLabel, valueLabel } from '../../../src/scene/valueLabels';
import { valuesFor, type MapValues, type ValuesView } from '../../../src/scene/valuesFor';
import { defaultView } from '../../../src/state/view';
import { toyPack } from '../toyPack';

const base = toyPack();
const share = { id: 'aged', unit: 'percent', digits: 2, combine: 'weighted' } as const;
const heads = { id: 'heads', unit: 'persons', digits: 0, combine: 'sum' } as const;
const short = { zh: '', en: '' };
/** Three areas, two years; the last area is new. */
const pack = {
  ...base,
  areas: base.areas.slice(0, 3),
  indicators: [share, heads].map((one) => ({ ...one, short })),
  series: [
    { indicator: 'aged', year: 2010, values: [8.004, 10, null], city: 9 },
    { indicator: 'aged', year: 2020, values: [12.345, 9.5, 20], city: 14 },
    { indicator: 'heads', year: 2010, values: [1000, 2000, null], city: 3000 },
    { indicator: 'heads', year: 2020, values: [900, 2500, 50], city: 3450 },
  ].map((one) => ({ ...one, sources: [] })),
} as unknown as PackSummary;
const shown = (view: Partial<ValuesView>): MapValues => {
  const values = valuesFor({ ...defaultView, ...view }, pack);
  if (values === null) throw new Error('no values');
  return values;
};

describe('a change between two years', () => {
  test('that sampling alone may make is ±0 on its area, and has no sign of its own', () => {
    const jobs = { id: 'jobs', unit: 'percent', digits: 1, combine: 'none' } as const;
    const asked = { indicator: 'asked', values: [400, 40000, 400], city: 40800, sources: [] };
    const found = { indicator: 'jobs', sample: { base: 'asked' }, sources: [] };
    const sampled = {
      ...pack,
      indicators: [{ ...jobs, short }],
      series: [
        { ...asked, year: 2010 },
        { ...asked, year: 2020 },
        { ...found, year: 2010, values: [10, 10, 10], city: 10 },
        { ...found, year: 2020, values: [11, 11, 30], city: 11 },
      ],
    } as unknown as PackSummary;
    const values = valuesFor({ ...defaultView, indicator: 'jobs', since: 2010 }, sampled);
    if (values === null) throw new Error('no values');
    const labels = values.values.map((value) => mapLabel(values, value ?? NaN, 'zh'));
    // One point more among 400 asked says nothing, among 40,000 it does.
    expect(labels).toEqual(['±0', '+1.0', '+20.0']);
  });
  test('of a share is the difference of the printed values, in percentage points', () => {
    const values = shown({ indicator: 'aged', since: 2010 });
    expect(values).toMatchObject({ year: 2020, since: 2010, isDifference: true, city: 5 });
    // 12.35 − 8.00 as printed, not 12.345 − 8.004.
    expect(values.values).toEqual([4.35, -0.5, null]);
    expect(valueLabel(values, 4.35, 'zh')).toBe('+4.35');
    expect([bareUnit(values, 'zh'), bareUnit(values, 'en')]).toEqual([
      '百分点',
      'percentage points',
    ]);
  });

  test('of a sum is in per cent of the earlier year, and so comparable with the city', () => {
    const values = shown({ indicator: 'heads', since: 2010 });
    expect(values.values.map((value) => value?.toFixed(3))).toEqual([
      '-10.000',
      '25.000',
      undefined,
    ]);
    expect(values).toMatchObject({ isDifference: false, middle: 0 });
    expect(values.city).toBeCloseTo(15);
    expect(valueLabel(values, 25, 'zh')).toBe('+25.0%');
    expect(shown({ indicator: 'heads' }).city).toBeNull();
  });

  test.each<[string, Partial<ValuesView>]>([
    ['a year without values', { since: 1990 }],
    ['a year that is not before the other', { since: 2010, year: 2010 }],
    ['a comparison, which sets level against level', { since: 2010, mode: 'compare' }],
  ])('from %s is the level', (_, view) => {
    expect(shown({ indicator: 'aged', ...view })).toMatchObject({
      since: null,
      isDifference: false,
    });
  });

  test('that goes one way only has classes of ranks, with signs', () => {
    const rising = {
      ...pack,
      series: pack.series.map((one) => (one.year === 2010 ? { ...one, values: [1, 2, 3] } : one)),
    };
    const values = valuesFor({ ...defaultView, indicator: 'aged', since: 2010 }, rising);
    expect(values).toMatchObject({ middle: null, bins: { scale: 'rank' } });
    expect(values?.bins.bins).toHaveLength(3);
    expect(values === null ? '' : cutLabel(values, 10, 'zh')).toBe('+10');
  });
});

describe('two years beside each other', () => {
  test('have the same classes, whichever comes first', () => {
    const now = shown({ indicator: 'aged', beside: '2010' });
    const then = shown({ indicator: 'aged', year: 2010, beside: '2020' });
    expect(now.bins).toEqual(then.bins);
    expect(now.bins).not.toEqual(shown({ indicator: 'aged' }).bins);
    expect(now.values).not.toEqual(then.values);
  });

  test('have one scale of gaps, each to the city of its year', () => {
    const both = [
      shown({ indicator: 'aged', beside: '2010', against: 'city' }),
      shown({ indicator: 'aged', year: 2010, beside: '2020', against: 'city' }),
    ];
    const cuts = both.map((values) =>
      values.bins.bins.map(({ from }) => cutLabel(values, from, 'en')),
    );
    expect(cuts[0]).toEqual(cuts[1]);
    expect(both.map(({ middle }) => middle)).toEqual([14, 9]);
  });
});
