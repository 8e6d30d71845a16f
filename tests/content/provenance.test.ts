import { expect, test } from 'vitest';
import { readJinzhong } from './jinzhong';
import { append, linesOf, swap, toyFaults, type Edit } from './toyFaults';

const { series, indicators } = readJinzhong();
const of = (id: string) => series.filter(({ indicator }) => indicator === id);

test('every census figure names its form and entry, and every computed one its method', () => {
  const isCensus = (sources: readonly string[]) => sources.some((id) => id.startsWith('census-'));
  const methods = new Map(indicators.map(({ id, method }) => [id, method]));
  const bare = series.filter(
    ({ indicator, entry, status, sources }) =>
      isCensus(sources) &&
      entry === null &&
      (status === 'measured' || (methods.get(indicator) ?? null) === null),
  );
  expect(bare.map(({ indicator, year }) => `${indicator} ${year}`)).toEqual([]);
});

test('what the 10% sample found says so; the size of its base is known for jobs alone', () => {
  const sampled = series.filter(({ sample }) => sample !== null);
  for (const { indicator, entry } of sampled)
    expect.soft(entry?.zh, indicator).toContain('10%抽样');
  const based = sampled.filter(({ sample }) => (sample?.base ?? null) !== null);
  expect(based.length).toBeGreaterThan(11);
  expect(based.every(({ indicator }) => indicator.startsWith('jobs-'))).toBe(true);
});

test.each([
  ['population', 'measured', 'high'],
  ['urban-share', 'derived', 'high'],
  ['jobs-mining', 'derived', 'high'],
  ['land-area', 'estimate', 'medium'],
  ['density', 'estimate', 'medium'],
  ['heritage', 'measured', 'medium'],
])('%s is %s with %s confidence in every year', (id, status, confidence) => {
  const found = of(id).map((one) => [one.status, one.confidence]);
  expect(found.length).toBeGreaterThan(0);
  for (const one of found) expect(one).toEqual([status, confidence]);
});

const provenance = 'provenance.csv';
const cases: readonly [name: string, edit: Edit, ...faults: string[]][] = [
  [
    'of an unknown indicator',
    append(provenance, 'wealth,2020,measured,,,,'),
    'provenance.csv:5: unknown indicator "wealth"',
  ],
  [
    'of a computed indicator',
    append(provenance, 'density,2020,measured,,,,'),
    'provenance.csv:5: density is computed: its inputs have a row, not it',
  ],
  [
    'of a year without values',
    append(provenance, 'age-65,2010,measured,,,,'),
    'provenance.csv:5: age-65 has no value for 2010',
  ],
  [
    'with a status that is none',
    swap(provenance, 'estimate', 'guess'),
    'provenance.csv:4: status "guess" is not one of measured, derived, estimate',
  ],
  [
    'with an unknown base',
    swap(provenance, 'jobs-sample', 'asked'),
    'provenance.csv:3: unknown indicator "asked"',
  ],
  [
    'with a base of a full count',
    append(provenance, 'age-65,2020,measured,short,population,,'),
    'provenance.csv:5: base is the size of a sample: only for the long form',
  ],
  [
    'with an entry in one language',
    append(provenance, 'age-65,2020,measured,,,表,'),
    'provenance.csv:5: entry needs both languages, or neither',
  ],
];

test.each(cases)('a row %s is told', (_, edit, ...faults) => {
  expect(linesOf(toyFaults(edit))).toEqual(faults);
});
