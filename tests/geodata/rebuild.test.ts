import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rebuilder } from '../../geodata/site/rebuild';
import type { Pack } from '../../src/content/schema';

const folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
const [city, output] = [join(folder, 'toy'), join(folder, 'dist')];
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const titleOf = () =>
  (JSON.parse(readFileSync(join(output, 'pack.json'), 'utf8')) as Pack).city.title.zh;
const edit = (file: string, from: string, to: string) => {
  const path = join(city, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

test('an edited table is in the pack; with faults, all are told and the last good one stays', () => {
  cpSync('tests/fixtures/toy', city, { recursive: true });
  const rebuild = rebuilder(city, output);
  expect(rebuild()).toEqual([]);
  edit('plan.yaml', '一张蓝图 · 玩具', '两张蓝图');
  expect(rebuild()).toEqual([]);
  expect(titleOf()).toBe('两张蓝图');

  edit('plan.yaml', '两张蓝图', '三张蓝图');
  edit('areas.csv', '990004', '99');
  edit('figures.csv', 'core-area', 'Core area');
  const files = new Set(rebuild().map(({ file }) => file));
  expect(files).toContain(join(city, 'areas.csv'));
  expect(files).toContain(join(city, 'figures.csv'));
  expect(titleOf()).toBe('两张蓝图');

  edit('areas.csv', '99,', '990004,');
  edit('figures.csv', 'Core area', 'core-area');
  expect(rebuild()).toEqual([]);
  expect(titleOf()).toBe('三张蓝图');
});
