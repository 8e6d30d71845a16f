import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { formatValue } from '../../../src/domain/format';
import { portraitWords } from '../../../src/i18n/portrait';
import { stripIndicators, styleOf } from '../../../src/panels/keyIndicators';
import { specialismsOf } from '../../../src/panels/portrait/specialism';
import { renderedPanel, textOf } from './rendered';

/** All printed values of an area, with the indicators and years that print the same. */
function valuesOf(at: number): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { indicator: id, year, values } of pack.series) {
    const indicator = pack.indicators.find((one) => one.id === id);
    const value = values[at] ?? null;
    if (indicator === undefined || value === null) continue;
    const printed = formatValue(value, styleOf(pack, indicator), 'zh').replace(/[\s\u2009]+/g, ' ');
    found.set(printed, [...(found.get(printed) ?? []), `${id} ${year}`]);
  }
  return found;
}

function countOf(text: string, printed: string): number {
  const whole = printed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [...text.matchAll(new RegExp(`(?<![\\d.])${whole}(?![\\d.])`, 'g'))].length;
}

/**
 * Before the table of all indicators, which has each once, a value stands in the part it is about and
 * at most once more: as the end of a line over the years whose newest point is a large number or a
 * task’s measure. A sector’s share stands also beside its quotient, which tells no size without it.
 */
test.each(pack.areas.map(({ id }, at) => ({ id, at })))(
  'the portrait of $id prints no value more than twice',
  ({ id, at }) => {
    const [told = ''] = textOf(renderedPanel(pack, id)).split(
      portraitWords.zh.all(stripIndicators(pack).length),
    );
    const sectors = new Set(specialismsOf(pack, [id])?.rows.map((row) => `${row.id} 2020`));
    const often = [...valuesOf(at)].flatMap(([printed, of]) => {
      const most = 2 * of.length + of.filter((one) => sectors.has(one)).length;
      const count = countOf(told, printed);
      return printed.length < 4 || count <= most ? [] : [`${of.join(', ')}: ${printed} × ${count}`];
    });
    expect(often).toEqual([]);
  },
);

test('what tells counties apart stands in no other part of the portrait', () => {
  const { headline = [], among = [], years = [] } = pack.portrait ?? {};
  const elsewhere = [...headline, ...years, ...pack.wingTasks.map(({ indicator }) => indicator)];
  expect(among.filter((id) => elsewhere.includes(id))).toEqual([]);
  const whole = pack.series.filter(({ indicator }) => among.includes(indicator));
  expect(whole.filter(({ values }) => values.includes(null))).toEqual([]);
  expect(among.length).toBeGreaterThanOrEqual(6);
});
