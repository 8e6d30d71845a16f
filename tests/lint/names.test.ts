import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { filesBelow, vagueNames } from './tree';

/** The city itself, its best known county and its core, whatever the tables say. */
const ownNames = ['晋中', 'Jinzhong', '平遥', '智创谷'];

describe('src names no county', () => {
  const names = countyNames();

  test('the words looked for are ids and names of every area', () => {
    expect(names.length).toBeGreaterThan(50);
    expect(names).toEqual(expect.arrayContaining(['yuci', '左权县', 'Lingshi', '辽县', '140781']));
  });

  test('no file under src says one', () => {
    const said = filesBelow('src').flatMap((file) =>
      namesIn(`${file}\n${readFileSync(file, 'utf8')}`, names).map((name) => `${file}: ${name}`),
    );
    expect(said).toEqual([]);
  });

  test.each([
    ['a comment', '// e.g. 平遥', ['平遥']],
    ['a link', "'#/pingyao'", ['pingyao']],
    ['a name in English', 'Pingyao County', ['Pingyao', 'Pingyao County']],
    ['a code', "'140728'", ['140728']],
    ['words that only look alike', 'yucia, 平原, 遥', []],
  ])('%s is seen', (_, text, expected) => {
    expect(
      namesIn(text, ['平遥', 'pingyao', 'Pingyao', 'Pingyao County', 'yuci', '140728']),
    ).toEqual(expected);
  });
});

describe('names say what is inside', () => {
  test('no folder or file is called utils, helpers or common', () => {
    expect(vagueNames(filesBelow('src', 'geodata/build', 'tests'))).toEqual([]);
  });

  test('a vague name is seen, a longer word is not', () => {
    const files = ['src/utils/a.ts', 'src/a/helpers.ts', 'src/common.svelte', 'src/commonTerms.ts'];
    expect(vagueNames(files)).toEqual(files.slice(0, 3));
  });
});

/** Codes, ids, full and short names and former names of the areas. */
function countyNames(): readonly string[] {
  const rows = parse<Record<string, string>>(readFileSync('geodata/jinzhong/areas.csv'), {
    bom: true,
    columns: true,
  });
  const columns = ['code', 'id', 'name_zh', 'name_en', 'short_zh', 'short_en', 'aliases'];
  const words = rows.flatMap((row) => columns.flatMap((column) => (row[column] ?? '').split('|')));
  return [...new Set([...ownNames, ...words.filter((word) => word !== '')])];
}

/** Names that a text says; a Latin one only as a whole word. */
function namesIn(text: string, names: readonly string[]): readonly string[] {
  return names.filter((name) =>
    /^[\x20-\x7e]+$/.test(name) ? new RegExp(`\\b${name}\\b`).test(text) : text.includes(name),
  );
}
