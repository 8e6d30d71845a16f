import { describe, expect, test } from 'vitest';
import { figureNeeds } from '../../geodata/build/tables/figureNeeds';
import { linesOf, swap, toyFaults, type Edit } from './toyFaults';

/** A step with this stage, in line 17 of the toy talk; `also` is what else is done to the pack. */
interface Case {
  readonly chart: keyof typeof figureNeeds;
  readonly name: string;
  readonly stage: string;
  readonly also?: Edit;
  readonly reason: string;
}
const figure = (fields: string) => `{ kind: figure, figure: { ${fields} } }`;
const maps = (first: string, second: string) =>
  `{ kind: two-maps, maps: [{ ${first} }, { ${second} }] }`;
const plan = 'plan.yaml';
const without = (from: string, until: string): Edit => ({
  file: plan,
  edit: (text) => {
    const [start, end] = [text.indexOf(`\n${from}`), text.indexOf(`\n${until}`)];
    if (start < 0 || end < start) throw new Error(`${plan} has no part from ${from} to ${until}`);
    return text.slice(0, start) + text.slice(end);
  },
});
const anAdvantage = swap(plan, 'kind: goal', 'kind: advantage');

const cases: readonly Case[] = [
  {
    chart: 'bars',
    name: 'a change since a later year',
    stage: figure('chart: bars, indicator: population, year: 2010, since: 2020'),
    reason: '2020 is not before 2010',
  },
  {
    chart: 'bars',
    name: 'a total that the city does not have',
    stage: figure('chart: bars, indicator: urban-share, year: 2010, isTotalled: true'),
    reason: '"urban-share" has no value of the city (allowed: population, jobs-farming)',
  },
  {
    chart: 'plan',
    name: 'no strategy',
    stage: figure('chart: plan'),
    also: { file: plan, edit: (text) => strategyless(text) },
    reason: 'plan.yaml has no strategy; write one there, or choose another chart',
  },
  {
    chart: 'goals',
    name: 'a measure for a goal',
    stage: figure('chart: goals, only: [measure-wings]'),
    reason: '"measure-wings" is no goal (allowed: goal-one)',
  },
  {
    chart: 'goals',
    name: 'no goal at all',
    stage: figure('chart: goals'),
    also: anAdvantage,
    reason: 'plan.yaml has no item of kind goal; write one there, or choose another chart',
  },
  {
    chart: 'advantages',
    name: 'no advantage at all',
    stage: figure('chart: advantages'),
    reason: 'plan.yaml has no item of kind advantage; write one there, or choose another chart',
  },
  {
    chart: 'advantages',
    name: 'an advantage without a proof',
    stage: figure('chart: advantages, only: [goal-one]'),
    also: anAdvantage,
    reason: '"goal-one" has no "proof" (there is none)',
  },
  {
    chart: 'shares',
    name: 'a share, which does not add up',
    stage: figure('chart: shares, indicators: [urban-share]'),
    reason: '"urban-share" is no count with values of every wing (allowed: ',
  },
  {
    chart: 'county',
    name: 'an area without any of the values',
    stage: figure('chart: county, area: gamma, rows: [jobs-trade]'),
    reason: '"jobs-trade" has no value of gamma (allowed: population, ',
  },
  {
    chart: 'pair',
    name: 'an area beside itself',
    stage: figure('chart: pair, areas: [alpha, alpha], rows: [population]'),
    reason: 'names one area twice',
  },
  {
    chart: 'number',
    name: 'a figure that is not there',
    stage: figure('chart: number, figure: nothing'),
    reason: 'unknown figure "nothing" (known: core-area)',
  },
  {
    chart: 'scale',
    name: 'a zone without a target in km²',
    stage: figure('chart: scale, zone: farm-zone, area: alpha'),
    reason: '"farm-zone" has no target in km² of its own (allowed: valley)',
  },
  {
    chart: 'direction',
    name: 'a zone that is no direction',
    stage: figure('chart: direction, zone: farm-zone'),
    reason: '"farm-zone" is no direction of the core (allowed: valley-north)',
  },
  {
    chart: 'zones',
    name: 'an item without a zone',
    stage: figure('chart: zones, of: measure-wings'),
    reason: '"measure-wings" is no item with a zone among its places (allowed: measure-valley',
  },
  {
    chart: 'pillars',
    name: 'an item without parts',
    stage: figure('chart: pillars, roof: mission-toy, pillars: measure-wings, base: mission-toy'),
    reason: '"measure-wings" is no item with "parts" (there is none)',
  },
  {
    chart: 'items',
    name: 'an item with nothing in it',
    stage: figure('chart: items, of: goal-one'),
    reason: '"goal-one" is no item with "parts" or items below it (',
  },
  {
    chart: 'timeline',
    name: 'no later development',
    stage: figure('chart: timeline'),
    also: { file: 'plan/later.yaml', edit: (text) => text.replaceAll('aftermath', 'measure') },
    reason: 'plan.yaml has no item of kind aftermath; write one there, or choose another chart',
  },
  {
    chart: 'balance',
    name: 'no balance',
    stage: figure('chart: balance'),
    also: without('balance:', 'wingTasks:'),
    reason: 'plan.yaml has no balance with a weight; write one there, or choose another chart',
  },
  {
    chart: 'maps',
    name: 'an indicator that is not there',
    stage: maps('indicator: people', 'indicator: population'),
    reason: 'unknown indicator "people" (known: population, ',
  },
  {
    chart: 'maps',
    name: 'a year without values',
    stage: maps('indicator: population, year: 2010', 'indicator: population, year: 1990'),
    reason: 'population has no figures of 1990 (known: 2010, 2020)',
  },
  {
    chart: 'maps',
    name: 'one map twice',
    stage: maps('indicator: population', 'indicator: population'),
    reason: 'both maps are the same; give one another year or indicator',
  },
  {
    chart: 'maps',
    name: 'a year of the plan',
    stage: maps('year: 2020', 'indicator: population'),
    reason: 'needs an "indicator"',
  },
];

const strategyless = (text: string) =>
  text.replace(/\nstrategy:\n[\s\S]*?\nplan:/, '\nstrategy: []\nplan:');

function faultsOf({ stage, also }: Pick<Case, 'stage' | 'also'>): readonly string[] {
  const staged = swap('story.yaml', '    depth: 15', `    stage: ${stage}\n    depth: 15`);
  return linesOf(also === undefined ? toyFaults(staged) : toyFaults(staged, also));
}

describe('a figure of the wall that would draw nothing stops the build', () => {
  test.each(cases)('$chart: $name', ({ stage, also, reason }) => {
    const told = faultsOf(also === undefined ? { stage } : { stage, also });
    expect(
      told.filter((line) => line.startsWith(`story.yaml:17: wings--low: ${reason}`)),
    ).toHaveLength(1);
  });

  test('every chart has such a case', () => {
    const tested = new Set(cases.map(({ chart }) => chart));
    expect(Object.keys(figureNeeds).filter((chart) => !tested.has(chart as Case['chart']))).toEqual(
      [],
    );
  });
});

test.each([
  figure('chart: bars, indicator: population, year: 2020, since: 2010'),
  figure('chart: plan'),
  figure('chart: goals, only: [goal-one]'),
  figure('chart: balance'),
  figure('chart: direction, zone: valley-north'),
  figure('chart: timeline'),
  maps('indicator: population, year: 2010', 'indicator: population, year: 2020'),
  maps('indicator: population', ''),
])('what has data is taken: %s', (stage) => {
  expect(faultsOf({ stage })).toEqual([]);
});
