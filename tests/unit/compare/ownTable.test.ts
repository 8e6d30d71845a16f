import { describe, expect, test } from 'vitest';
import { keepTables, keptTables } from '../../../src/compare/own/keep';
import { kindOf } from '../../../src/compare/own/kindOf';
import { mostBytes } from '../../../src/compare/own/limits';
import { openWorkbook } from '../../../src/compare/own/openWorkbook';
import { ownIndicator } from '../../../src/compare/own/ownIndicator';
import { readFile } from '../../../src/compare/own/readFile';
import { toXlsx } from '../../../src/compare/table/workbook';
import type { OwnNumbers } from '../../../src/content/ownNumbersSchema';
import { ownIdOf } from '../../../src/domain/ownId';
import { readOwnTable } from '../../../src/domain/ownTable';
import type { RawTable } from '../../../src/domain/rawTable';
import { valuesOfColumn } from '../../../src/domain/ownValues';
import { ownIndicator as ownPattern } from '../../../src/state/view';
import { toyPack } from '../toyPack';

const { areas, city } = toyPack();
const ground = { areas, city: Object.values(city.name) };
const table = (raw: RawTable) => readOwnTable(raw, areas, ground.city);
const values = (raw: RawTable, column = 0, settled = new Map<number, string | null>()) =>
  valuesOfColumn(table(raw), column, areas, settled);
const bytes = (text: string) => new TextEncoder().encode(text);
const noWorkbook = () => Promise.reject(new Error('not asked for'));
const open = () => Promise.resolve(openWorkbook);
const read = (name: string, data: Uint8Array<ArrayBuffer>) =>
  readFile(name, data, ground, open, () => undefined);

describe('a table is read wherever its names stand', () => {
  test.each<[string, RawTable, (number | null)[]]>([
    [
      'names first',
      [
        ['县', '数'],
        ['甲县', '1'],
        ['乙县', '2'],
        ['丙县', '3'],
      ],
      [1, 2, 3, null],
    ],
    [
      'names second, a running number first',
      [
        ['序', '县', '数'],
        ['1', '甲', '10'],
        ['2', '乙', '20'],
        ['3', '丙', '30'],
      ],
      [10, 20, 30, null],
    ],
    [
      'codes',
      [
        ['990001', 5],
        ['990003', 7],
      ],
      [5, null, 7, null],
    ],
    [
      'another order and a hole',
      [
        ['丙', '3万'],
        ['甲', '—'],
      ],
      [null, null, 30000, null],
    ],
    ['title lines above', [['玩具市统计'], [], ['县', '数'], ['甲县', '1']], [1, null, null, null]],
    [
      'a total below',
      [
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
        ['合计', 6],
      ],
      [1, 2, 3, null],
    ],
  ])('%s', (_, raw, expected) => {
    const read = table(raw);
    expect(valuesOfColumn(read, read.headings.length - 1, areas, new Map()).values).toEqual(
      expected,
    );
  });

  test('the total is the city’s value and no area’s', () => {
    expect(
      values([
        ['甲', 1],
        ['全市', 9],
      ]).city,
    ).toBe(9);
  });
  test('a code beside the name is no value', () => {
    expect(
      table([
        ['县', '代码', '数'],
        ['甲', '990001', '5'],
        ['乙', '990002', '6'],
      ]).headings,
    ).toEqual(['数']);
  });
});

describe('nothing is settled behind the reader’s back', () => {
  const raw: RawTable = [
    ['县', '数'],
    ['甲县', 1],
    ['某新区', 5],
    ['甲县', 2],
  ];
  test('an unknown row is kept and asked for; the reader’s word counts', () => {
    expect(table(raw).rows.find(({ label }) => label === '某新区')?.match.kind).toBe('unmatched');
    expect(values(raw, 0, new Map([[3, 'beta']])).values[1]).toBe(5);
  });
  test('two rows that contradict leave the area without data until one goes', () => {
    expect(values(raw).doubled).toEqual(['alpha']);
    expect(values(raw).values[0]).toBeNull();
    expect(values(raw, 0, new Map([[4, null]])).values[0]).toBe(1);
  });
  test('percent beside no percent is told', () => {
    expect(
      values([
        ['甲', '5%'],
        ['乙', '6'],
      ]).notes.isMixed,
    ).toBe(true);
  });
  test('an unreadable cell is no data, and its line is told', () => {
    const result = values([
      ['甲', '约5'],
      ['乙', '6'],
    ]);
    expect([result.values[0], result.unclear]).toEqual([null, [1]]);
  });
});

describe('a file', () => {
  test.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['old.xls', bytes('x'), 'xls'],
    ['old.et', bytes('x'), 'xls'],
    ['renamed.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'xls'],
    ['cut.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'broken'],
    ['no-zip.xlsx', bytes('hello'), 'broken'],
    ['picture.png', new Uint8Array([0x89, 0x50, 0, 0]), 'kind'],
    ['doc.docx', new Uint8Array([0x50, 0x4b, 3, 4]), 'kind'],
    ['empty.csv', bytes(' \n'), 'empty'],
    ['no-numbers.csv', bytes('甲,乙\n丙,丁\n'), 'empty'],
    ['huge.csv', new Uint8Array(mostBytes + 1), 'bytes'],
    ['long.csv', bytes('甲,1\n'.repeat(100_001)), 'rows'],
  ])('%s is refused as %4$s', async (name, data, why) => {
    expect(await read(name, data)).toEqual({ kind: 'refused', why });
  });

  test.each<[string, string]>([
    ['commas', '县,数\n甲县,1\n乙县,2\n'],
    ['tabs, Windows line ends and a byte order mark', '\ufeff县\t数\r\n甲县\t1\r\n乙县\t2\r\n'],
    ['semicolons', '县;数\n甲县;1\n乙县;2'],
    ['quotes with a comma inside', '"县","数"\n"甲县","1"\n"乙县","2"'],
  ])('of text with %s is read', async (_, text) => {
    const result = await read('a.csv', bytes(text));
    const sheet = result.kind === 'read' ? result.sheets[0]?.table : undefined;
    expect(sheet === undefined ? null : valuesOfColumn(sheet, 0, areas, new Map()).values).toEqual([
      1,
      2,
      null,
      null,
    ]);
  });

  test('of GB18030 text, as WPS saves it, is read', async () => {
    const gb = new Uint8Array([0xbc, 0xd7, 0xcf, 0xd8, 0x2c, 0x37, 0x0a]);
    const result = await read('wps.csv', gb);
    expect(result.kind === 'read' && result.sheets[0]?.table.rows[0]?.label).toBe('甲县');
  });

  test('XLSX is read, and a text never asks for the workbook library', async () => {
    const blob = await toXlsx([
      {
        name: '表',
        rows: [
          ['县', '数'],
          ['甲县', 12.5],
          ['丙县', 3],
        ],
      },
    ]);
    const result = await read('b.xlsx', new Uint8Array(await blob.arrayBuffer()));
    const sheet = result.kind === 'read' ? result.sheets[0]?.table : undefined;
    expect(sheet === undefined ? null : valuesOfColumn(sheet, 0, areas, new Map()).values).toEqual([
      12.5,
      null,
      3,
      null,
    ]);
    expect((await readFile('a.csv', bytes('甲,1'), ground, noWorkbook, () => undefined)).kind).toBe(
      'read',
    );
  });

  test('of 100,000 rows is read; of rows whose name is not known it lists 400 and counts the rest', async () => {
    const lines = Array.from({ length: 99_990 }, (_, index) => `地${index},${index}`).join('\n');
    const result = await read('long.csv', bytes(`${lines}\n甲县,1`));
    const sheet = result.kind === 'read' ? result.sheets[0]?.table : undefined;
    expect([sheet?.rows.length, sheet?.unlisted, sheet?.skipped]).toEqual([401, 99_590, 0]);
    expect(sheet?.rows.at(-1)?.match).toEqual({ kind: 'matched', area: 'alpha' });
  }, 60_000);

  test('is known by its head, not only by its name', () => {
    expect(kindOf('a.csv', new Uint8Array([0x50, 0x4b, 3, 4]))).toBe('xlsx');
  });
});

describe('an indicator of one’s own', () => {
  const few = areas.slice(0, 3);
  const [one = '', two = '', three = ''] = few.map(({ id }) => id);
  const answer: OwnNumbers = {
    title: '产值',
    unit: null,
    unitText: '亿元',
    digits: 0,
    origin: 'a.csv',
    years: [{ year: 2023, values: { [one]: 1, [two]: 2, [three]: 3 }, city: 6 }],
  };
  const made = (change: Partial<OwnNumbers> = {}) => ownIndicator({ ...answer, ...change }, few);
  const ofYear = (change: object) => made({ years: [{ ...answer.years[0], ...change } as never] });
  test('has an id that a link can carry and that follows from what it is', () => {
    expect(ownIdOf('产值', '亿元', [2023])).toMatch(ownPattern);
    expect(ownIdOf('产值', '亿元', [2023])).toBe(ownIdOf(' 产值 ', '亿元', [2023]));
    expect(ownIdOf('产值', '亿元', [2022])).not.toBe(ownIdOf('产值', '亿元', [2023]));
    expect(ownIdOf('产值', '亿元', [2022, 2023])).not.toBe(ownIdOf('产值', '亿元', [2023]));
  });
  test('of one year has the id that links were released with', () => {
    expect(ownIdOf('试验产值', '亿元', [2023])).toBe('own-fezc28');
  });
  test('adds up where the city’s row is the sum, and only then', () => {
    expect(made().measure.combine).toBe('sum');
    expect(ofYear({ city: 2 }).measure.combine).toBe('none');
  });
  test('loses signs that nobody sees before it gets its id', () => {
    expect(made({ title: '产\u202e值\u0000 ' })).toEqual(made());
  });
  const storageOf = (kept: unknown) => () =>
    ({
      getItem: () => (typeof kept === 'string' ? kept : JSON.stringify(kept)),
    }) as unknown as Storage;
  test('comes back from storage whole, or not at all', () => {
    const kept = new Map<string, string>();
    const storage = () =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, text: string) => void kept.set(key, text),
        removeItem: (key: string) => void kept.delete(key),
      }) as unknown as Storage;
    const own = [
      made({ years: [{ year: 2022, values: { [one]: 5 }, city: null }, ...answer.years] }),
    ];
    expect(keepTables(storage, own)).toBe(true);
    expect(keptTables(storage, few)).toEqual(own);
    expect(keptTables(storage, areas.slice(3))).toEqual([]);
    keepTables(storage, []);
    expect(kept.size).toBe(0);
    expect(keptTables(storageOf('[{"measure":{"id":"population"}}]'), few)).toEqual([]);
    expect(keptTables(storageOf('{nonsense'), few)).toEqual([]);
    const denied = () => {
      throw new Error('denied');
    };
    expect(keptTables(denied, few)).toEqual([]);
    expect(keepTables(denied, own)).toBe(false);
  });
  test('that was kept when a table had one year comes back', () => {
    const both = (text: string) => ({ zh: text, en: text });
    const old = {
      measure: { id: 'own-x', name: both('产值'), unit: 'sites', ownUnit: '亿元', digits: 0 },
      series: { indicator: 'own-x', year: 2023, values: [1, 2, 3], city: 6, sources: ['own-x'] },
      source: { id: 'own-x', title: both('a.csv'), url: 'javascript:alert(1)' },
    };
    expect(keptTables(storageOf([old]), few)).toEqual([made()]);
    expect(keptTables(storageOf([old]), few.slice(1))).toEqual([]);
  });
  describe('what storage holds is believed no more than a file', () => {
    const recalled = (...kept: unknown[]) => keptTables(storageOf(kept), few);
    const year = (change: object) => ({ years: [{ ...answer.years[0], ...change }] });
    test.each<[string, object]>([
      ['digits below none', { digits: -5 }],
      ['more digits than a file gives', { digits: 400 }],
      ['an unknown unit', { unit: 'parsecs' }],
      ['no unit at all', { unitText: ' ' }],
      ['a year that no form takes', year({ year: 99_999 })],
      ['years out of order', { years: [...answer.years, ...answer.years] }],
      ['no values at all', year({ values: {} })],
      ['values for other areas alone', year({ values: { elsewhere: 1 } })],
      ['a value that is no number', year({ values: { [one]: '2' } })],
      ['no name', { title: ' ' }],
      ['a name as long as a book', { title: '长'.repeat(5000) }],
      ['words of its own', { publisher: '统计局' }],
    ])('%s: it does not come back', (_, parts) => {
      expect(recalled(answer, { ...answer, ...parts })).toEqual([made()]);
    });
    test('one of the same id comes back once', () => {
      expect(recalled(answer, answer)).toEqual([made()]);
    });
  });
});
