import { expect, test } from 'vitest';
import { defaultView, type View } from '../../../src/state/view';
import { kindsIn, placesFor } from '../../../src/scene/placesFor';
import { toyPack } from '../toyPack';

const pack = toyPack();
const places = (part: Partial<View>) => placesFor({ ...defaultView, ...part }, pack);
const ids = (part: Partial<View>) => places(part).marks.map(({ id }) => id);

test('every place with a position has a sign, seats first; what has none has none', () => {
  const drawn = pack.places.filter(({ at }) => at !== null).map(({ id }) => id);
  expect(ids({}).toSorted()).toEqual(drawn.toSorted());
  expect(ids({}).slice(0, 4)).toEqual(['alpha-seat', 'beta-seat', 'gamma-seat', 'delta-seat']);
  expect(ids({})).not.toContain('middle-temple');
});

test('a layer that is off takes its signs and its counts away, but not the place that is open', () => {
  const layers = ['wings', 'seats'];
  expect(ids({ layers })).toEqual(['alpha-seat', 'beta-seat', 'gamma-seat', 'delta-seat']);
  expect(places({ layers }).counts).toEqual([]);
  expect(ids({ layers, place: 'west-wall' })).toContain('west-wall');
});

test('a seat tells how many sites its area has, placed or not', () => {
  const counts = places({}).counts.map(({ area, text }) => [area, text]);
  expect(counts).toEqual([
    ['alpha', '国保1'],
    ['beta', '国保2'],
    ['delta', '国保7'],
  ]);
});

test('over values, in a comparison and before a room the map has none', () => {
  expect(ids({ indicator: 'population' })).toEqual([]);
  expect(ids({ mode: 'compare', areas: ['alpha', 'beta'] })).toEqual([]);
  expect(ids({ mode: 'present' })).toEqual([]);
});

test('the legend has the kinds that the view shows', () => {
  const kinds = (subject: string) => kindsIn({ ...defaultView, subject }, pack);
  expect(kinds('city')).toEqual(['seat']);
  expect(kinds('beta')).toEqual(['seat', 'heritage', 'station', 'college']);
});

test('what lies outside the subject is quieter', () => {
  const { marks } = places({ subject: 'beta' });
  const own = marks.filter(({ isOwn }) => isOwn).map(({ id }) => id);
  expect(own).toEqual(['beta-seat', 'toy-airport', 'middle-tower', 'beta-station', 'toy-college']);
});

test('another indicator on the map leaves the places the same, another layer does not', () => {
  const before = places({ subject: 'pingyao', indicator: 'age-65', layers: ['heritage'] });
  expect(places({ subject: 'pingyao', indicator: 'density', layers: ['heritage'] })).toBe(before);
  const other = places({ subject: 'pingyao', indicator: 'density', layers: ['stations'] });
  expect(other.marks.map(({ kind }) => kind)).not.toContain('heritage');
});
