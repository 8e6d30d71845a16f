import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { filesBelow, vagueNames, withoutComments } from './tree';

/** The city itself, its best known county and its core, whatever the tables say. */
const ownNames = ['晋中', 'Jinzhong', '平遥', '智创谷'];

/** What every city is built with: the page, and the steps from its folder to the page. */
const forEveryCity = [
  'src',
  'geodata/build',
  'geodata/mapTable',
  'geodata/newCity',
  'geodata/site',
] as const;

describe('what is for every city names no county', () => {
  const names = countyNames();

  test('the words looked for are ids and names of every area', () => {
    expect(names.length).toBeGreaterThan(50);
    expect(names).toEqual(expect.arrayContaining(['yuci', '左权县', 'Lingshi', '辽县', '140781']));
  });

  test('no file says one', () => {
    const said = filesBelow(...forEveryCity).flatMap((file) =>
      namesIn(`${file}\n${textOf(file)}`, names).map((name) => `${file}: ${name}`),
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

describe('what is for every city has none of its own words', () => {
  const own = planWords();
  /** A table of single characters, and no text. */
  const characters = 'src/domain/traditional.ts';

  test('the words looked for are those of the plan and its parts', () => {
    expect(own).toEqual(
      expect.arrayContaining(['一谷', '东山', 'East Mountain', '智创谷', '东进', '农高区']),
    );
  });

  test('no file says one, comments aside', () => {
    const said = filesBelow(...forEveryCity)
      .filter((file) => file !== characters)
      .flatMap((file) => {
        const text = withoutComments(readFileSync(file, 'utf8'));
        const english = file.startsWith('src/i18n/') ? (text.match(englishWords) ?? []) : [];
        return [...namesIn(text, own), ...english].map((word) => `${file}: ${word}`);
      });
    expect(said).toEqual([]);
  });

  test('a comment is not read, what stands beside it is', () => {
    const text = "const a = '谷'; // 两翼\n/** 四向 */ <!-- 两区 --> 'https://a/翼'";
    expect(namesIn(withoutComments(text), own)).toEqual(['谷', '翼']);
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

/** A step of the build may take a city for an example in a comment; the page may not. */
function textOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  return file.startsWith('src/') ? text : withoutComments(text);
}

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

/** In the page's words; elsewhere they also name what every pack has. */
const englishWords = /\b(valleys?|wings?)\b/gi;

/** What the strategy and its parts are called, in both languages. */
function planWords(): readonly string[] {
  const plan = parseYaml(readFileSync('geodata/jinzhong/plan.yaml', 'utf8')) as Record<
    'groups' | 'zones' | 'openings' | 'strategy',
    readonly Record<string, unknown>[]
  >;
  const named = [plan.groups, plan.zones, plan.openings, plan.strategy].flat();
  const texts = named.flatMap(({ name, short, phrase, lead }) =>
    [name, short, phrase, lead].flatMap((pair) => Object.values(pair ?? {}) as string[]),
  );
  /** One English word, such as Plain or Airport, may mean anything. */
  const telling = texts.filter((text) => /[ \u4e00-\u9fff]/.test(text));
  return [...new Set(['1221', '谷', '翼', '四向', '两区', 'Valley', ...telling])];
}

/** Names that a text says; a Latin one only as a whole word. */
function namesIn(text: string, names: readonly string[]): readonly string[] {
  return names.filter((name) =>
    /^[\x20-\x7e]+$/.test(name) ? new RegExp(`\\b${name}\\b`).test(text) : text.includes(name),
  );
}
