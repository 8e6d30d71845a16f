import { describe, expect, test } from 'vitest';
import { mostPlaces } from '../../../src/domain/ownLimits';
import { readPlaceTable } from '../../../src/domain/placeTable';

const head = ['名称', '经度', '纬度', '说明'];
const faults = (...rows: (string | number | null)[][]) =>
  readPlaceTable([head, ...rows])?.rows.map(({ fault }) => fault);

describe('the columns of a table of places are known by their headings alone', () => {
  const read = (heading: string[], row: (string | number)[]) =>
    readPlaceTable([heading, row])?.rows.map(({ name, lng, lat, note }) => [name, lng, lat, note]);
  const found = [['甲', 112.7, 37.6, '说']];

  test.each([
    [head, ['甲', 112.7, 37.6, '说']],
    [
      ['name', 'lng', 'lat', 'note'],
      ['甲', '112.7', '37.6', '说'],
    ],
    [
      ['Lat', 'Lon', 'Remarks', 'Name'],
      [37.6, 112.7, '说', '甲'],
    ],
    [
      ['備註', '緯度（°）', '經度（°）', '名稱'],
      ['说', 37.6, 112.7, '甲'],
    ],
    [
      ['序号', '地点名称', '经度(GCJ-02)', '纬度(GCJ-02)', '备注'],
      [1, '甲', 112.7, 37.6, '说'],
    ],
  ])('%j', (heading, row) => {
    expect(read(heading, row)).toEqual(found);
  });

  test.each([
    [['甲', '112.7', '37.6', '说']],
    [['名称', 'x', 'y', '说明']],
    [['名称', '经纬度', '说明', '']],
    [['经度', '纬度', '说明', '']],
  ])('%j names no columns of places', (heading) => {
    expect(read(heading, ['甲', 112.7, 37.6, '说'])).toBeUndefined();
  });

  test('titles may stand over them', () => {
    const table = readPlaceTable([['试验地点'], [], head, ['甲', 112.7, 37.6, '']]);
    expect(table?.rows.map(({ line, name }) => [line, name])).toEqual([[4, '甲']]);
  });
});

describe('a row without a place says why', () => {
  test('no number, no name, out of range, and what is right the other way round', () => {
    expect(
      faults(
        ['甲', 112.7, 37.6, ''],
        ['乙', '', 37.6, ''],
        ['丙', 'NaN', 37.6, ''],
        ['', 112.7, 37.6, ''],
        ['丁', 200, 95, ''],
        ['戊', 37.6, 112.7, ''],
        ['己', '37.6N', '60.1E', ''],
        ['庚', '=1+1', 37.6, ''],
        ['辛', 112.7, '37.6E', ''],
      ),
    ).toEqual([
      null,
      'noNumber',
      'noNumber',
      'noName',
      'outOfRange',
      'swapped',
      'swapped',
      'noNumber',
      'outOfRange',
    ]);
  });
  test('empty rows are none', () => {
    expect(faults(['', null, ' ', ''], ['甲', 112.7, 37.6, ''])).toEqual([null]);
  });
  test('formulas, scripts and names of the language stay text', () => {
    const names = ['=HYPERLINK("x")', '<script>alert(1)</script>', '__proto__'];
    const table = readPlaceTable([head, ...names.map((name) => [name, 112.7, 37.6, name])]);
    expect(table?.rows.map(({ name, note }) => [name, note])).toEqual(
      names.map((name) => [name, name]),
    );
  });
  test('signs that are not seen go, and what is too long is cut where it is seen', () => {
    const table = readPlaceTable([
      head,
      [`甲\u202e\u0007乙`, 112, 37, ''],
      ['长'.repeat(99), 112, 37, ''],
    ]);
    expect(table?.rows.map(({ name }) => name)).toEqual(['甲 乙', `${'长'.repeat(39)}…`]);
  });
});

test('no more are taken than a map can hold, and the rest is counted', () => {
  const many = Array.from({ length: 99_000 }, (_, at) => [
    `地点${at}`,
    at % 3 === 0 ? 'x' : 112.7,
    37.6,
  ]);
  const table = readPlaceTable([head, ...many]);
  expect(table?.rows.filter(({ fault }) => fault === null)).toHaveLength(mostPlaces);
  expect(table?.rows).toHaveLength(mostPlaces * 2);
  expect([table?.placesLeft, table?.faultsLeft]).toEqual([
    66_000 - mostPlaces,
    33_000 - mostPlaces,
  ]);
});
