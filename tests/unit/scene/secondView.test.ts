import { expect, test } from 'vitest';
import { sceneFor } from '../../../src/scene/sceneFor';
import { secondView } from '../../../src/scene/secondView';
import { defaultView, type View } from '../../../src/state/view';
import { toyPack } from '../toyPack';

const pack = toyPack();
const second = (view: Partial<View>) => secondView({ ...defaultView, ...view }, pack);

test('the plan beside an indicator has its places and no figures', () => {
  const view = second({ indicator: 'population', year: 2010, against: 'city', beside: 'plan' });
  expect(view).toMatchObject({ indicator: null, year: null, against: null, beside: null });
  const scene = view === null ? null : sceneFor(view, pack);
  expect(scene?.values).toBeNull();
  expect(scene?.labels.filter(({ kind, value }) => kind === 'area' && value !== null)).toEqual([]);
  expect(scene?.symbols.length).toBeGreaterThan(0);
});

test('another year is beside the first map’s, the newest where it has none', () => {
  expect(second({ indicator: 'population', beside: '2010' })).toMatchObject({
    year: 2010,
    beside: '2020',
  });
  expect(second({ indicator: 'population', since: 2010, beside: '2010' })).toMatchObject({
    year: 2010,
    since: null,
    beside: null,
  });
});

test('another indicator keeps year, change and the distance to the city', () => {
  expect(
    second({ indicator: 'population', since: 2010, against: 'city', beside: 'urban-share' }),
  ).toMatchObject({ indicator: 'urban-share', since: 2010, against: 'city', beside: null });
  expect(second({ beside: 'population' })).toMatchObject({ indicator: 'population' });
});

test.each<[string, Partial<View>]>([
  ['nothing beside it', { indicator: 'population' }],
  ['a year that its indicator lacks', { indicator: 'density', beside: '2010' }],
  ['another mode', { indicator: 'population', beside: '2010', mode: 'compare' }],
])('with %s there is one map', (_, view) => {
  expect(second(view)).toBeNull();
});
