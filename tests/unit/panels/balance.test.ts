import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { balanceCsv, balanceIn, groupValues, startWeights } from '../../../src/panels/plan/balance';
import { toyPack } from '../toyPack';
import { attributes, renderedPanel, textOf } from './rendered';

const balance = pack.balance ?? toyPack().balance;

interface Row {
  readonly indicator: string;
  readonly year: number;
  readonly wing: string;
  readonly value: number;
  readonly areaWeight: number;
  readonly indexWeight: number;
}

/** Reads the table as a stranger would, knowing nothing of the code that wrote it. */
function rowsOf(csv: string): readonly Row[] {
  const lines: Record<string, string>[] = parse(csv, { bom: true, columns: true });
  const isVersion = (line: Record<string, string>) => line['indicator'] === 'data_version';
  return lines
    .filter((line) => !isVersion(line))
    .map((line) => ({
      indicator: line['indicator'] ?? '',
      year: Number(line['year']),
      wing: line['wing'] ?? '',
      value: Number(line['value']),
      areaWeight: Number(line['area_weight']),
      indexWeight: Number(line['index_weight']),
    }));
}

function indexFrom(rows: readonly Row[], year: number): number {
  let whole = 0;
  let sum = 0;
  for (const indicator of new Set(rows.map((row) => row.indicator))) {
    const own = rows.filter((row) => row.indicator === indicator && row.year === year);
    const means = [...new Set(own.map(({ wing }) => wing))].map((wing) => {
      const areas = own.filter((row) => row.wing === wing);
      const top = areas.reduce((total, row) => total + row.value * row.areaWeight, 0);
      return top / areas.reduce((total, row) => total + row.areaWeight, 0);
    });
    const weight = own[0]?.indexWeight ?? 0;
    whole += weight;
    sum += (weight * Math.min(...means)) / Math.max(...means);
  }
  return (100 * sum) / whole;
}

test('the index can be worked out again from the downloaded table alone', () => {
  expect.assertions(4);
  if (balance === null) return;
  const weights = { ...startWeights(balance), 'jobs-mining': 2, schooling: 0.5 };
  for (const set of [startWeights(balance), weights]) {
    const rows = rowsOf(balanceCsv(pack, balance, set));
    for (const year of [balance.from, balance.to]) {
      expect(balanceIn(pack, balance, set, year).index).toBeCloseTo(indexFrom(rows, year), 8);
    }
  }
});

test('the table has every input of every county in both censuses, without a gap', () => {
  if (balance === null) throw new Error('no balance');
  const rows = rowsOf(balanceCsv(pack, balance, startWeights(balance)));
  expect(rows).toHaveLength(balance.inputs.length * 2 * pack.areas.length);
  expect(rows.filter(({ value, areaWeight }) => !(value > 0) || !(areaWeight > 0))).toEqual([]);
});

test('the table opens in Excel and WPS with its characters, and no word of it is run as a formula', () => {
  const toy = toyPack();
  if (toy.balance === null) throw new Error('no balance');
  const areas = toy.areas.map((area) => ({ ...area, wing: '=1+1' }));
  const csv = balanceCsv({ ...toy, areas }, toy.balance, startWeights(toy.balance));
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(new Set(rowsOf(csv).map(({ wing }) => wing))).toEqual(new Set(["'=1+1"]));
});

test('the table ends with the version of the data', () => {
  const toy = toyPack();
  if (toy.balance === null) throw new Error('no balance');
  const csv = balanceCsv(toy, toy.balance, startWeights(toy.balance));
  expect(csv.trimEnd().split('\r\n').at(-1)).toBe(`data_version,,${toy.version.digest},draft,,,`);
});

test('the urban shares of the wings are the ones told elsewhere: 46.8 % and 63.9 %', () => {
  expect(groupValues(pack, 'urban-share', 2020).map((value) => value?.toFixed(1))).toEqual([
    '46.8',
    '63.9',
  ]);
});

test('the panel of three groups names and measures each, and none of its words is missing', () => {
  const [wing] = pack.wings;
  const [moved] = pack.areas;
  if (wing === undefined || moved === undefined) throw new Error('no wing');
  const third = {
    ...wing,
    id: 'third',
    tone: 'clay' as const,
    short: { zh: '第三组', en: 'Third' },
  };
  const areas = pack.areas.map((area) => (area === moved ? { ...area, wing: 'third' } : area));
  const wider = { ...pack, areas, wings: [...pack.wings, third] };
  expect(groupValues(wider, 'urban-share', 2020)).toHaveLength(3);
  expect(groupValues(wider, 'urban-share', 2020)).not.toContain(null);
  const text = textOf(renderedPanel(wider, 'measure-wings'));
  for (const { short } of wider.wings) expect(text).toContain(short.zh);
  expect(text).not.toMatch(/undefined|NaN/);
});

test('the panel prints index, range, formula, distance and the way to the table', () => {
  const html = renderedPanel(pack, 'measure-wings');
  const text = textOf(html);
  if (balance === null) throw new Error('no balance');
  for (const year of [balance.from, balance.to]) {
    const { index, range } = balanceIn(pack, balance, startWeights(balance), year);
    expect(text).toContain(index?.toFixed(1));
    expect(text).toContain(`${range?.[0].toFixed(1)}～${range?.[1].toFixed(1)}`);
  }
  expect(text).toContain('Σ权重');
  expect(text).toContain('17.08个百分点');
  const [href = ''] = attributes(html, 'href').filter((link) => link.startsWith('data:text/csv'));
  expect(decodeURIComponent(href)).toContain('urban-share,2010,plain,yuci,');
  expect(attributes(html, 'aria-label')).toContain('城镇化率的权重');
});

test('without the core’s host the index is told as well', () => {
  expect(textOf(renderedPanel(pack, 'measure-wings'))).toMatch(
    /不含榆次区：2010年为[\d.]+、2020年为[\d.]+/,
  );
});

test('each wing leads to the measured balance', () => {
  for (const { id } of pack.wings) {
    expect(attributes(renderedPanel(pack, id), 'href')).toContain('#/explore/measure-wings');
  }
});

test('a pack without two counted years has no index rather than a wrong one', () => {
  const whole = toyPack();
  const toy = { ...whole, series: whole.series.filter(({ year }) => year !== 2010) };
  if (toy.balance === null) throw new Error('no balance');
  expect(balanceIn(toy, toy.balance, startWeights(toy.balance), 2010).index).toBeNull();
  expect(balanceIn(toy, toy.balance, startWeights(toy.balance), 2020).index).not.toBeNull();
});
