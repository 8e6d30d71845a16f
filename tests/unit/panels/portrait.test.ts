import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { ranksOf } from '../../../src/domain/rank';
import { valueOf } from '../../../src/domain/series';
import { factParts } from '../../../src/panels/area/factParts';
import { leastCounted, specialismsOf } from '../../../src/panels/portrait/specialism';
import { measuresOverYears, residentsOverYears } from '../../../src/panels/portrait/overYears';
import { newestPyramid } from '../../../src/panels/portrait/pyramid';
import { standingsOf } from '../../../src/panels/portrait/standing';
import { strengthsOf } from '../../../src/panels/portrait/strengths';
import { toyPack } from '../toyPack';

const fact = (topic: string, year: number | null) => ({
  topic,
  year,
  text: { zh: `${topic}${year ?? ''}`, en: topic },
  sources: [],
});

test('each fact stands once, figures and events of later years apart and newest first', () => {
  const facts = [
    fact('economy', 2021),
    fact('economy', 2013),
    fact('heritage', 2024),
    fact('economy', 2023),
    fact('terrain', null),
    fact('status', 2020),
  ];
  const { works, culture, place, since, rest } = factParts(facts, 2021);
  expect(since.map(({ year }) => year)).toEqual([2023, 2021]);
  expect([works, culture, place, rest].map((some) => some.map(({ topic }) => topic))).toEqual([
    ['economy'],
    ['heritage'],
    ['terrain'],
    ['status'],
  ]);
});

test('a wing has the combined rate, the change counted anew, and the sum of what is counted', () => {
  const of = (id: string, subject: string) => standingsOf(toyPack(), [id], subject, 'zh')[0];
  expect(of('age-65', 'low')?.own).toBeCloseTo((1234 * 10 + 4000 * 8) / 5234, 10);
  expect(of('population-change', 'low')?.own).toBeCloseTo((5234 / 4000 - 1) * 100, 10);
  expect(of('heritage', 'low')).toMatchObject({ own: 3, wing: null, city: null, rank: null });
  expect(of('age-65', 'alpha')).toMatchObject({ own: 10, rank: { rank: 3, of: 4 } });
});

describe.each(pack.areas)('of $id', ({ id }) => {
  test('every quotient is the printed share over the city’s, from enough people counted', () => {
    const found = specialismsOf(pack, [id]);
    for (const { id: sector, own, whole, quotient } of found?.rows ?? []) {
      expect(own).toBe(valueOf(pack, sector, id, 2020));
      expect(quotient).toBeCloseTo(own / whole, 12);
      const counted = ((valueOf(pack, 'jobs-sample', id, 2020) ?? 0) * own) / 100;
      expect(counted).toBeGreaterThanOrEqual(leastCounted);
    }
    expect(found?.rows.length).toBeGreaterThan(0);
  });

  test('a strength is a place among the first three from its better end, a shortfall among the last', () => {
    const judged = pack.portrait?.judged ?? [];
    const { strong, weak } = strengthsOf(pack, judged, id, 'zh');
    const at = pack.areas.findIndex((area) => area.id === id);
    /** The place from the better end, or from the worse. */
    const placeOf = (of: string, end: 'better' | 'worse') => {
      const isHigh = judged.find(({ indicator }) => indicator === of)?.better === 'high';
      const sign = isHigh === (end === 'better') ? 1 : -1;
      const standing = standingsOf(pack, [of], id, 'zh')[0];
      const values = (standing?.places ?? []).map(({ value }) => (value ?? 0) * sign);
      return ranksOf(values, standing?.digits ?? 0)[at]?.rank;
    };
    for (const { standing } of strong)
      expect(placeOf(standing.id, 'better')).toBeLessThanOrEqual(3);
    for (const { standing } of weak) expect(placeOf(standing.id, 'worse')).toBeLessThanOrEqual(3);
    expect(strong.map(({ standing }) => standing.id)).not.toContain(weak[0]?.standing.id);
  });
});

test('residents are drawn from a common hundred, other measures as they are', () => {
  const toy = toyPack();
  const heads = residentsOverYears(toy, ['alpha'], ['alpha', 'beta']);
  expect(heads?.own).toEqual([1000, 1234]);
  expect(heads?.rows.find(({ id }) => id === 'own')?.values).toEqual([100, 123.4]);
  expect(heads?.rows.find(({ id }) => id === 'wing')?.values[1]).toBeCloseTo(130.85, 10);
  const [share] = measuresOverYears(toy, ['alpha'], ['alpha', 'beta']);
  expect(share?.rows.find(({ id }) => id === 'own')?.values).toEqual([25, 50]);
});

test('a wing beside itself has one line less', () => {
  const [share] = measuresOverYears(toyPack(), ['alpha', 'beta'], ['alpha', 'beta']);
  expect(share?.rows.map(({ id }) => id)).toEqual(['own', 'city']);
});

test('a pyramid of several areas adds them up and names its groups', () => {
  const pyramid = {
    ages: [0, 1, 5],
    years: [
      {
        year: 2010,
        sources: ['a'],
        men: [
          [1, 2, 3],
          [1, 1, 1],
        ],
        women: [
          [4, 5, 6],
          [1, 1, 1],
        ],
      },
      {
        year: 2020,
        sources: ['b'],
        men: [
          [7, 8, 9],
          [2, 2, 2],
        ],
        women: [
          [3, 2, 1],
          [2, 2, 2],
        ],
      },
    ],
  };
  const toy = { ...toyPack(), pyramid };
  const [first, second] = toy.areas.map(({ id }) => id);
  const found = newestPyramid(toy, [first ?? '', second ?? '']);
  expect(found).toMatchObject({ year: 2020, before: 2010, sources: ['b', 'a'] });
  expect(found?.rows[0]).toEqual({ age: '0', men: 9, women: 5, before: { men: 2, women: 5 } });
  expect(found?.rows.map(({ age }) => age)).toEqual(['0', '1–4', '5+']);
});
