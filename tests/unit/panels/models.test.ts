import { expect, test } from 'vitest';
import { siblingsOf, strategyOf } from '../../../src/panels/city/planByKind';
import { changeOver, growthLines, populationSpan } from '../../../src/panels/growth';
import { stripGroups } from '../../../src/panels/parts/strips';
import { sharesOf } from '../../../src/panels/shares';
import { toyPack } from '../toyPack';

test('change is counted over the first and last census, for one area or several', () => {
  const pack = toyPack();
  const span = populationSpan(pack);
  expect([span?.from.year, span?.to.year]).toEqual([2010, 2020]);
  const change = (areas: readonly string[] | null) =>
    span === null ? null : changeOver(pack, span, areas);
  expect(change(['alpha', 'beta'])).toBeCloseTo((5234 / 4000 - 1) * 100, 10);
  expect(change(null)).toBeCloseTo((7334 / 6500 - 1) * 100, 10);
});

test('one census alone has no change', () => {
  const pack = toyPack();
  const series = pack.series.filter(({ year }) => year === 2020);
  expect(populationSpan({ ...pack, series })).toBeNull();
});

test('every area has a line of growth, and of very many the groups, with all that lies in them', () => {
  const pack = toyPack();
  expect(growthLines(pack).map(({ areas }) => areas)).toEqual(pack.areas.map(({ id }) => [id]));
  const areas = Array.from({ length: 80 }, (_, at) =>
    pack.areas.map((area) => ({ ...area, id: `${area.id}-${at}` })),
  ).flat();
  const lines = growthLines({ ...pack, areas });
  expect(lines.map(({ id }) => id)).toEqual(pack.wings.map(({ id }) => id));
  expect(lines.flatMap((line) => line.areas).toSorted()).toEqual(
    areas.map(({ id }) => id).toSorted(),
  );
});

test('shares of people and land are of the whole city', () => {
  expect(sharesOf(toyPack(), ['gamma'])).toEqual({
    people: (1600 / 7334) * 100,
    land: (200 / 750) * 100,
  });
});

test('strips are grouped, leave out sample sizes and know the place of a single area', () => {
  const groups = stripGroups(toyPack(), ['beta'], 'zh');
  expect(groups.map(({ group }) => group)).toEqual(['people', 'age', 'land', 'heritage', 'jobs']);
  const strips = groups.flatMap((group) => group.strips);
  expect(strips.map(({ indicator }) => indicator.id)).not.toContain('jobs-sample');
  expect(strips[0]).toMatchObject({ subject: 4000, rank: { rank: 1, of: 4, isTied: false } });
});

test('a wing has a combined value where there is a rule for one, and no place', () => {
  const strips = stripGroups(toyPack(), ['alpha', 'beta'], 'zh').flatMap((group) => group.strips);
  expect(strips.map(({ rank }) => rank).every((rank) => rank === null)).toBe(true);
  expect(strips.find(({ indicator }) => indicator.id === 'heritage')?.subject).toBe(3);
  expect(strips.find(({ indicator }) => indicator.id === 'population-change')?.subject).toBeNull();
});

test('an entry of the strategy holds the measures that spell it out', () => {
  const pack = toyPack();
  expect(strategyOf(pack)[1]?.items.map(({ id }) => id)).toEqual(['measure-wings-farms']);
  const item = pack.plan.filter(({ id }) => id === 'measure-wings-farms');
  expect(item.flatMap((one) => siblingsOf(pack, one)).map(({ id }) => id)).toEqual([
    'measure-wings',
  ]);
});
