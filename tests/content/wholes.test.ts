import { describe, expect, test } from 'vitest';
import { pyramidOf, type AgeGroup } from '../../src/content/pyramid';
import { readJinzhong, valuesByArea } from './jinzhong';
import { otherParts, type OtherParts } from './otherParts';

const tables = readJinzhong();
const areas = tables.areas.map(({ id }) => id);
const of = (area: string, indicator: string, year = 2020) =>
  valuesByArea(tables, indicator, year).get(area) ?? NaN;
const cityOf = (indicator: string, year: number) =>
  tables.series.find((one) => one.indicator === indicator && one.year === year)?.city ?? NaN;
const others = (area: string, ...parts: readonly (keyof OtherParts)[]) =>
  parts.reduce((sum, part) => sum + (otherParts.get(area)?.[part] ?? NaN), 0);
const peopleIn = (groups: readonly AgeGroup[]) =>
  groups.reduce((all, { men, women }) => all + men + women, 0);
/** First and last age of a share; the last group of the counts begins at 85. */
const ages = [
  ['age-0-14', 0, 14],
  ['age-15-64', 15, 64],
  ['age-65', 65, 85],
] as const;
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe.each(areas)(
  'the shares of %s make a whole with what the census counts beside them',
  (area) => {
    test('households by source of housing', () => {
      const three = ['own-built-share', 'bought-share', 'rented-share'].map((id) => of(area, id));
      const rest = others(area, 'inherited', 'otherwise');
      expect(Math.abs(sum(three) + rest - 100)).toBeLessThan(0.03);
    });

    test.each([2010, 2020])('residents of %i by age, as the counts by age have them', (year) => {
      const groups = pyramidOf(tables, [area], year);
      const share = (from: number, to: number) => {
        const own = groups.filter((group) => group.from >= from && group.from <= to);
        return (peopleIn(own) / of(area, 'population', year)) * 100;
      };
      for (const [id, from, to] of ages) {
        expect.soft(Math.abs(share(from, to) - of(area, id, year)), id).toBeLessThan(0.0051);
      }
      expect(Math.abs(sum(ages.map(([id]) => of(area, id, year))) - 100)).toBeLessThan(0.02);
    });

    test('the employed by branch', () => {
      const jobs = tables.indicators.filter(
        ({ group, unit }) => group === 'jobs' && unit === 'percent',
      );
      // The twentieth, international organisations, employs nobody here.
      expect(jobs).toHaveLength(19);
      expect(Math.abs(sum(jobs.map(({ id }) => of(area, id))) - 100)).toBeLessThan(0.06);
    });

    test('family households times their size are the residents who live in them', () => {
      const share = (of(area, 'households') * of(area, 'household-size')) / of(area, 'population');
      expect(Math.abs(share * 100 - others(area, 'inFamilies'))).toBeLessThan(0.2);
    });

    test('degree holders are their share of the people aged 6 and over', () => {
      const base =
        (of(area, 'bachelor-plus') / of(area, 'population') / others(area, 'degrees')) * 1e4;
      const from6 = 100 - others(area, 'under5') - others(area, 'aged5To9') / 5;
      expect(Math.abs(base - from6)).toBeLessThan(0.5);
    });

    test('residents by where they are registered are no more than all', () => {
      const elsewhere = [
        'inmigrants-same-province',
        'inmigrants-other-province',
        'moved-within-county',
      ];
      expect(sum(elsewhere.map((id) => of(area, id)))).toBeLessThan(of(area, 'population'));
    });
  },
);

/**
 * The base of each share or mean, and how far the counties may be from the city: rounding, or the
 * use of all family households where the sample's own are not known by county.
 */
const bases = [
  ['urban-share', 'population', 0.01],
  ['inmigrant-share', 'population', 0.01],
  ['bachelor-per-100', 'population', 0.01],
  ['age-0-14', 'population', 0.01],
  ['age-15-64', 'population', 0.01],
  ['age-65', 'population', 0.01],
  ['illiteracy', 'population', 0.01],
  ['nonfarm-hukou', 'population', 0.05],
  ['moved-within-share', 'population', 0.01],
  ['schooling', 'population', 0.01],
  ['density', 'land-area', 0.01],
  ['household-size', 'households', 0.01],
  ['housing-area', 'population', 0.2],
  ['car-share', 'households', 0.2],
  ['lift-share', 'households', 0.2],
  ['own-built-share', 'households', 0.35],
  ['bought-share', 'households', 0.3],
  ['rented-share', 'households', 0.05],
  ['piped-water', 'households', 0.25],
  ['toilet', 'households', 0.15],
  ['bath', 'households', 0.15],
  ['one-person', 'households', 0.02],
  ['elder-homes', 'households', 0.02],
  ...tables.indicators.flatMap(({ id, group, unit }) =>
    group === 'jobs' && unit === 'percent' ? [[id, 'jobs-sample', 0.01] as const] : [],
  ),
] as const;

/** The households of 2010 are not known by county: residents by the size of a household stand in. */
const weightOf = (area: string, base: string, year: number) =>
  base === 'households' && year === 2010
    ? of(area, 'population', year) / of(area, 'household-size', year)
    : of(area, base, year);

describe('the counties make the city', () => {
  test('every share and mean has a base here', () => {
    const named = new Set<string>(bases.map(([id]) => id));
    const shares = tables.indicators.filter(({ combine }) => combine !== 'sum');
    const bare = shares.filter(({ id }) => !named.has(id) && id !== 'population-change');
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test.each(
    bases.flatMap(([id, base, within]) =>
      tables.series.flatMap(({ indicator, year }) =>
        indicator === id ? [[id, year, base, within] as const] : [],
      ),
    ),
  )('%s %i, weighted by %s, within %d', (id, year, base, within) => {
    const weights = areas.map((area) => weightOf(area, base, year));
    const mean =
      sum(areas.map((area, at) => of(area, id, year) * (weights[at] ?? NaN))) / sum(weights);
    expect(Math.abs(mean - cityOf(id, year))).toBeLessThanOrEqual(within);
  });

  test.each(
    tables.indicators.flatMap(({ id, combine }) =>
      combine === 'sum'
        ? tables.series.flatMap(({ indicator, year }) =>
            indicator === id ? [[id, year] as const] : [],
          )
        : [],
    ),
  )('%s %i adds up', (id, year) => {
    expect(sum(areas.map((area) => of(area, id, year)))).toBe(cityOf(id, year));
  });

  test('the change in ten years is that of the people', () => {
    for (const area of areas) {
      const change = (of(area, 'population') / of(area, 'population', 2010) - 1) * 100;
      expect(of(area, 'population-change')).toBeCloseTo(change, 3);
    }
    const city = (cityOf('population', 2020) / cityOf('population', 2010) - 1) * 100;
    expect(cityOf('population-change', 2020)).toBeCloseTo(city, 3);
  });
});
