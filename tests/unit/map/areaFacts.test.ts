import { expect, test } from 'vitest';
import { areaSentence } from '../../../src/map/controls/areaFacts';
import { valuesFor } from '../../../src/scene/valuesFor';
import { defaultView, type View } from '../../../src/state/view';
import { toyPack } from '../toyPack';

const pack = toyPack();
const told = (view: Partial<View>) =>
  areaSentence(pack, 'alpha', 'en', valuesFor({ ...defaultView, ...view }, pack));

test('the keys on the map tell what the map shows', () => {
  expect(told({})).toContain('Population 1,234 in 2020');
  expect(told({ indicator: 'urban-share', year: 2010 })).toMatch(/ 25\.00% in 2010/);
  expect(told({ indicator: 'population', since: 2010 })).toContain(
    'Population +23.4% from 2010 to 2020',
  );
});

test('against the city they tell the value itself', () => {
  expect(told({ indicator: 'urban-share', year: 2010, against: 'city' })).toMatch(
    / 25\.00% in 2010/,
  );
});
