import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import type { OwnNumbers } from '../../../src/content/ownNumbersSchema';
import {
  mostPackedLetters,
  packedTable,
  unpackedTable,
} from '../../../src/compare/own/packedTable';
import { cleanLink } from '../../../src/state/linkCleaning';

const { areas } = pack;
const valuesOf = (of: (at: number) => number) =>
  Object.fromEntries(areas.map(({ id }, at) => [id, of(at)]));
const numbers = (change: Partial<OwnNumbers> = {}): OwnNumbers => ({
  title: '常住人口城镇化率',
  unit: null,
  unitText: '亿元',
  digits: 1,
  origin: '统计局2023.csv',
  years: [{ year: 2023, values: valuesOf((at) => 1234.5 + at * 1000), city: 3379498 }],
  ...change,
});
const through = (given: OwnNumbers) => unpackedTable(packedTable(given, areas), areas);

describe('a table in a link', () => {
  test.each<[string, Partial<OwnNumbers>]>([
    ['with a unit of its own', {}],
    ['with a unit of the page', { unit: 'persons', unitText: '' }],
    [
      'with holes, zeros and losses',
      {
        years: [
          { year: 1949, values: { yuci: 0, pingyao: -0.125, heshun: 1e-9 }, city: null },
          { year: 2100, values: { taigu: -9 }, city: 0 },
        ],
      },
    ],
    [
      'with values that are no decimals',
      { years: [{ year: 2020, values: { yuci: Math.PI, qixian: 1e300 }, city: null }] },
    ],
    ['with hostile words', { title: "=cmd|'/c'!A1</script>__proto__", unitText: '<b>' }],
  ])('%s comes back as it was', (_, change) => {
    expect(through(numbers(change))).toEqual(numbers(change));
  });

  test('of eleven values and a long title fits, in letters that no chat changes', () => {
    const long = numbers({
      title: '规模以上工业企业主营业务收入利润率同比增减的百分点数及其说明一二三四五六七八九十',
      origin: 'x'.repeat(255),
      years: [{ year: 2023, values: valuesOf((at) => 123456789.123 + at), city: 1e9 }],
    });
    const packed = packedTable(long, areas);
    expect(packed.length).toBeLessThanOrEqual(mostPackedLetters);
    expect(packed).toMatch(/^[a-z2-7]+$/);
    const sent = `#/explore?own=${packed.toUpperCase()}`;
    expect(cleanLink(sent).query.get('own')).toBe(packed);
  });

  test('that was changed or cut anywhere is none', () => {
    const packed = packedTable(numbers(), areas);
    const other = (letter: string) => (letter === 'a' ? 'b' : 'a');
    for (let at = 0; at < packed.length - 1; at += 1) {
      expect(unpackedTable(packed.slice(0, at), areas)).toBeNull();
      const changed = packed.slice(0, at) + other(packed[at] ?? '') + packed.slice(at + 1);
      expect(unpackedTable(changed, areas)).toBeNull();
    }
    expect(unpackedTable('', areas)).toBeNull();
    expect(unpackedTable('10!', areas)).toBeNull();
  });

  test('follows the codes of the areas, not their order, and is none where they are others', () => {
    const packed = packedTable(numbers(), areas);
    expect(unpackedTable(packed, areas.toReversed())).toEqual(numbers());
    expect(unpackedTable(packed, areas.slice(1))).toBeNull();
  });

  test('of the first page that made some is still read', () => {
    expect(unpackedTable(released, areas)).toEqual(numbers());
  });
});

const released =
  'aemolofy4s6y7zf2xlsy7i7ft6hotfmh4wgjnz4oq4aanzf2x7sylayfcht3xh7iv2q6lmmagiydemzomnzxmakk6paade65akz7sa6tsuc7hmigsphapm7kbdjymcxtuifzhpymwpnq3snotuqfb3i';
