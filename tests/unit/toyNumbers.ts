import type { Indicator, Series } from '../../src/content/schema';
import { both } from './toyWords';

function createIndicator(
  id: string,
  change: Partial<Indicator> & Pick<Indicator, 'group' | 'unit'>,
): Indicator {
  return {
    id,
    name: both(`${id}名`, `Name of ${id}`),
    short: both(`${id}短`, `Short ${id}`),
    digits: 0,
    scope: both('口径', 'Scope'),
    method: null,
    combine: 'sum',
    weight: null,
    ...change,
  };
}

function createSeries(
  indicator: string,
  year: number,
  values: Series['values'],
  city: number | null,
): Series {
  return { indicator, year, values, city, sources: [`census-${year}`] };
}

/** Counts, shares, a change and a list, with a hole in the share of the old and a tie in the sites. */
export function toyIndicators(): Indicator[] {
  const percent = {
    unit: 'percent',
    digits: 1,
    combine: 'weighted',
    weight: 'population',
  } as const;
  return [
    createIndicator('population', { group: 'people', unit: 'persons' }),
    createIndicator('population-change', {
      group: 'people',
      ...percent,
      digits: 1,
      combine: 'none',
      weight: null,
    }),
    createIndicator('urban-population', { group: 'people', unit: 'persons' }),
    createIndicator('urban-share', {
      group: 'people',
      ...percent,
      method: both('城镇÷常住', 'urban ÷ all'),
    }),
    createIndicator('age-65', { group: 'age', ...percent }),
    createIndicator('jobs-sample', { group: 'jobs', unit: 'persons' }),
    createIndicator('jobs-farming', { group: 'jobs', ...percent }),
    createIndicator('jobs-trade', { group: 'jobs', ...percent }),
    createIndicator('land-area', { group: 'land', unit: 'km2' }),
    createIndicator('heritage', { group: 'heritage', unit: 'sites' }),
  ];
}

export function toySeries(): Series[] {
  return [
    createSeries('population', 2010, [200000, 100000, 100000], 400000),
    createSeries('population', 2020, [300000, 90000, 80000], 470000),
    createSeries('population-change', 2020, [50, -10, -20], 17.5),
    createSeries('urban-population', 2010, [100000, 30000, 20000], 150000),
    createSeries('urban-population', 2020, [210000, 45000, 32000], 287000),
    createSeries('urban-share', 2020, [70, 50, 40], 61.1),
    createSeries('age-65', 2020, [10, null, 15.5], 12.2),
    createSeries('jobs-sample', 2020, [3000, 900, 800], 4700),
    createSeries('jobs-farming', 2010, [30, 50, 60], 45),
    createSeries('jobs-farming', 2020, [10.4, 40, 55.5], 23.7),
    createSeries('jobs-trade', 2020, [20, 10, 5], 15.5),
    createSeries('land-area', 2020, [1000, 1000, 2000], 4000),
    createSeries('heritage', 2020, [7, 1, 1], 9),
  ];
}
