import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Faults } from '../../geodata/build/faults';
import { readCityPack } from '../../geodata/build/pack';
import { partName } from '../../geodata/build/release/logLines';
import { printedDifference } from '../../geodata/build/release/printed';
import { differenceIn, writeRelease } from '../../geodata/build/release/releases';
import { dataLogWords } from '../../src/i18n/dataLog';

const folder = mkdtempSync(join(tmpdir(), 'toy-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Edit = readonly [file: string, from: string, to: string];

/** The toy city, released on a day, then edited. */
function releasedThenEdited(...edits: readonly Edit[]) {
  cpSync('tests/fixtures/toy', folder, { recursive: true });
  rmSync(join(folder, 'released.json'), { force: true });
  rmSync(join(folder, 'releases.yaml'), { force: true });
  writeRelease(folder, read(), '2031-05-01', new Faults());
  for (const [name, from, to] of edits) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  }
  return read();
}

function read() {
  const faults = new Faults();
  const tables = readCityPack(folder, faults);
  faults.stopIfAny();
  return tables;
}

const report = (tables: ReturnType<typeof read>) =>
  printedDifference(differenceIn(folder, tables), tables);

test('what was released is that version, stands in the log and differs in nothing', () => {
  const tables = releasedThenEdited();
  const { digest } = tables.version;
  expect(tables.version).toEqual({ date: '2031-05-01', digest, isReleased: true });
  expect(tables.releases).toEqual([{ date: '2031-05-01', digest, changes: [] }]);
  expect(report(tables)).toBe(dataLogWords.zh.nothing);
});

describe('after a release', () => {
  const trade = 'alpha,jobs-trade,2020,20.0,census\n';

  test.each<[string, Edit, string, string]>([
    [
      'a number put right, from old to new',
      ['indicators.csv', trade, trade.replace('20.0', '21.5')],
      '~ 商业（2020年） 甲县20.0% → 21.5%',
      '商业（2020年）：甲县20.0% → 21.5%',
    ],
    [
      'a number withdrawn',
      ['indicators.csv', trade, trade.replace('20.0', '')],
      '- 商业（2020年） 甲县撤下（原为20.0%）',
      '商业（2020年）：甲县撤下（原为20.0%）',
    ],
    [
      'a figure that is new',
      [
        'figures.csv',
        'core-area,',
        'ring-length,环长,Length of the ring,9,km,2021,report\ncore-area,',
      ],
      '+ 规划和公报中的数字 环长9公里（新增）',
      '规划和公报中的数字：环长9公里（新增）',
    ],
    [
      'a text, by county and field, with its new words',
      ['areas/alpha.yaml', '农业县', '工业县'],
      '~ 县（区、市）定位与事实 · 甲县 · class ~1\n    工业县',
      '县（区、市）定位与事实：修改1处（甲县）',
    ],
    [
      'a position',
      ['places.csv', '110.2,37.2', '110.21,37.2'],
      '~ 地点 · 甲县城 · at ~1',
      '地点：修改1处（甲县城）',
    ],
  ])('%s is told, and the data are a draft', (_, edit, printed, line) => {
    const released = releasedThenEdited().version.digest;
    const tables = releasedThenEdited(edit);
    expect(report(tables)).toBe(printed);
    expect(tables.version).toMatchObject({ date: '2031-05-01', isReleased: false });
    expect(tables.version.digest).not.toBe(released);
    expect(tables.releases[0]).toMatchObject({ date: null, changes: [{ zh: line }] });
    expect(tables.releases).toHaveLength(2);
  });

  test('the next one puts those changes into the log under its own day', () => {
    writeRelease(
      folder,
      releasedThenEdited(['indicators.csv', trade, trade.replace('20.0', '')]),
      '2031-06-02',
      new Faults(),
    );
    const { version, releases } = read();
    expect(version).toMatchObject({ date: '2031-06-02', isReleased: true });
    expect(releases.map(({ date }) => date)).toEqual(['2031-06-02', '2031-05-01']);
    expect(releases[0]?.changes[0]?.en).toContain('withdrawn (was 20.0%)');
  });
});

test('a city that was never released says so and has no log', () => {
  cpSync('tests/fixtures/toy', folder, { recursive: true });
  for (const file of ['released.json', 'releases.yaml'])
    rmSync(join(folder, file), { force: true });
  expect(read()).toMatchObject({ version: { date: null, isReleased: false }, releases: [] });
});

test('every part of a pack has a name in the log', () => {
  const { id, series, years, spellings, version, releases, ...parts } = read();
  void [id, series, years, spellings, version, releases];
  expect(Object.keys(parts).filter((part) => partName(part, 'city', 'zh') === part)).toEqual([]);
  expect(partName('city', 'city', 'zh')).toBe('全市概述');
  expect(partName('city', 'province', 'zh')).toBe('全省概述');
});
