import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../../src/compare/atlas';
import {
  cityRow,
  columnsOf,
  dataSheet,
  dictionarySheet,
  rowsOf,
  sourceSheet,
  withVersion,
} from '../../../src/compare/table/model';
import { toXlsx } from '../../../src/compare/table/workbook';
import { safeText, toCsv, toTsv } from '../../../src/domain/csv';
import { versionText } from '../../../src/i18n/dataLog';
import { toyPack } from '../toyPack';

const filter = { text: '', wing: null, group: null, isLatest: false } as const;
function toyTable(change: object = {}, by: string | null = null, isRising = false) {
  const atlas = atlasOf(toyPack(), [], []);
  const columns = columnsOf(atlas, { ...filter, ...change }, 'zh');
  return {
    atlas,
    columns,
    rows: rowsOf(atlas, columns, { ...filter, ...change }, { by, isRising }, 'zh'),
  };
}

describe('the table', () => {
  test('sorts down and up, and leaves rows without data at the end both ways', () => {
    const ids = (isRising: boolean) =>
      toyTable({}, 'jobs-trade.2020', isRising).rows.map(({ id }) => id);
    expect(ids(false)).toEqual(['alpha', 'beta', 'delta', 'gamma']);
    expect(ids(true)).toEqual(['delta', 'beta', 'alpha', 'gamma']);
  });
  test('filters by name, pinyin and wing', () => {
    expect(toyTable({ text: 'bet' }).rows.map(({ id }) => id)).toEqual(['beta']);
    expect(toyTable({ wing: 'high' }).rows.map(({ id }) => id)).toEqual(['gamma', 'delta']);
    expect(toyTable({ text: '没有' }).rows).toEqual([]);
  });
  test('shows the newest year or every year, and no sample sizes', () => {
    expect(toyTable().columns.filter(({ measure }) => measure.id === 'population')).toHaveLength(2);
    expect(
      toyTable({ isLatest: true }).columns.filter(({ measure }) => measure.id === 'population'),
    ).toHaveLength(1);
    expect(toyTable().columns.map(({ measure }) => measure.id)).not.toContain('jobs-sample');
  });
  test('has the city in its last line as published', () => {
    const { atlas, columns } = toyTable();
    const at = columns.findIndex(({ id }) => id === 'population.2020');
    expect(cityRow(atlas, columns, 'zh').values[at]).toBe(7334);
  });
});

describe('a file read back by another parser equals its source', () => {
  test('CSV', () => {
    const { atlas, columns, rows } = toyTable();
    const sheet = withVersion(dataSheet(atlas, rows, columns, 'zh'), atlas, 'zh');
    const text = toCsv(sheet);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const back: string[][] = parse(text, { bom: true });
    expect(back).toEqual(
      sheet.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    );
    expect(back.at(-1)?.[0]).toBe(versionText(atlas.version, 'zh'));
    expect(back.flat()).not.toContain('null');
  });

  test('XLSX, with its dictionary and sources', async () => {
    const { atlas, columns, rows } = toyTable();
    const sheets = [
      { name: '数据', rows: dataSheet(atlas, rows, columns, 'zh') },
      { name: '字段说明', rows: dictionarySheet(columns, 'zh') },
      { name: '来源', rows: sourceSheet(atlas, columns, 'zh') },
    ];
    const blob = await toXlsx(sheets);
    const back = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
    expect(back.map(({ sheet }) => sheet)).toEqual(sheets.map(({ name }) => name));
    expect(back.map(({ data }) => data)).toEqual(
      sheets.map(({ rows: lines }) =>
        lines.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      ),
    );
  });

  test('TSV for the clipboard keeps one line a row', () => {
    expect(
      toTsv([
        ['甲\n乙', 1, null],
        ['a\tb', -2, '=1'],
      ]),
    ).toBe("甲 乙\t1\t\na b\t-2\t'=1");
  });
});

test.each(['=1+1', '+1', '-cmd', '@SUM', '\t=1', '  =1', '＝1'])(
  '%j is no formula any more',
  (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  },
);
test.each(['县', '2020', 'a=b', '人口（2010—2020年）'])('%j stays as it is', (text) => {
  expect(safeText(text)).toBe(text);
});
test('a negative number is a number, not a text in quotes', () => {
  expect(toCsv([[-10.4]])).toBe('\ufeff-10.4\r\n');
});
