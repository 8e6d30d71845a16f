import { expect, test } from 'vitest';
import type { Atlas } from '../../../src/compare/atlas';
import { startsOfChange, withIndicator } from '../../../src/compare/colour/choose';
import { describeArea } from '../../../src/compare/colour/describe';
import type { Pack } from '../../../src/content/schema';
import { placeValueStrip } from '../../../src/map/legend/layout';
import { valuesFor } from '../../../src/scene/valuesFor';
import { colouringOf, consistent, defaultView, type Colouring } from '../../../src/state/view';
import { toyPack } from '../toyPack';

const pack: Pack = toyPack();
const atlas: Atlas = pack;
const colouring = (given: Partial<Colouring>): Colouring => ({
  ...colouringOf(defaultView),
  ...given,
});

test.each<[string, Partial<Colouring>, string | null, Partial<Colouring>]>([
  ['keeps a year that it has', { year: 2010 }, 'population', { year: 2010 }],
  ['gives up a year that it lacks', { year: 2010 }, 'density', {}],
  ['keeps a change that it has', { since: 2010 }, 'population', { since: 2010 }],
  ['gives up a change that it lacks', { since: 2010 }, 'density', {}],
  ['keeps the plan beside it', { beside: 'plan' }, 'density', { beside: 'plan' }],
  ['gives up a year beside it that it lacks', { beside: '2010' }, 'density', {}],
  ['keeps another indicator beside it', { beside: 'age-65' }, 'density', { beside: 'age-65' }],
  ['is not set beside itself', { beside: 'density' }, 'density', {}],
  ['no more has nothing of its own', { year: 2010, against: 'city', beside: 'plan' }, null, {}],
])('another indicator on the map %s', (_, before, indicator, after) => {
  const next = withIndicator(atlas, colouring(before), indicator);
  expect({ ...next, tables: [] }).toEqual(colouring({ indicator, ...after }));
  expect(consistent({ ...defaultView, ...next })).toMatchObject(next);
});

test('a change begins with an earlier year', () => {
  expect(startsOfChange(atlas, 'population', 2020)).toEqual([2010]);
  expect(startsOfChange(atlas, 'population', 2010)).toEqual([]);
});

const view = { ...defaultView, indicator: 'urban-share' };
const legendAreas = (values: readonly (number | null)[]) =>
  pack.areas.map(({ id, short }, index) => ({
    id,
    name: short.zh,
    value: values[index] ?? null,
  }));

test('the city’s tick stands on the strip where its value has its place among the dots', () => {
  const values = valuesFor(view, pack);
  if (values?.city === undefined || values.city === null) throw new Error('no city');
  const { dots, cityX } = placeValueStrip(legendAreas(values.values), values, 268);
  const { city } = values;
  if (cityX === null) throw new Error('no tick');
  expect(dots.length).toBeGreaterThan(1);
  for (const { value, x } of dots) expect(Math.sign(x - cityX)).toBe(Math.sign(value - city));
});

test('against the city its tick is the middle of the scale', () => {
  const values = valuesFor({ ...view, against: 'city' }, pack);
  if (values === null) throw new Error('no values');
  const { cuts, cityX } = placeValueStrip(legendAreas(values.values), values, 268);
  const middle = cuts.filter(({ value }) => Math.abs(value - (values.middle ?? 0)) < 0.01);
  expect(middle.map(({ x }) => x)).toEqual([cityX]);
});

test('an area of the legend is told with both years of a change', () => {
  const values = valuesFor({ ...view, indicator: 'population', since: 2010 }, pack);
  if (values === null) throw new Error('no values');
  const [first] = pack.areas;
  const text = describeArea(atlas, values, first?.id ?? '', 'en');
  expect(text).toMatch(/change 2010–2020: [+−][\d.]+%, .*of \d, Whole city/);
});
