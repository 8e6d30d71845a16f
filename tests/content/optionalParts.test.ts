import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linesOf, toyFaults, type Edit } from './toyFaults';

const plain = 'id: toy\ncity:\n  name: { zh: 玩具市, en: Toy City }\n';
const isNeeded = (file: string) =>
  ['areas.csv', 'plan.yaml', 'geometry.yaml', 'shapes.geojson'].includes(file);
const filesIn = (folder: string) =>
  readdirSync(`tests/fixtures/toy/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => (folder === '' ? name : `${folder}/${name}`));
const without = (...files: readonly string[]): readonly Edit[] =>
  files.map((file) => ({ file, edit: null }));
const all = ['', 'areas', 'plan'].flatMap(filesIn);

/** The table of areas without some of its columns. */
const cut = (...columns: readonly string[]): Edit => ({
  file: 'areas.csv',
  edit: (text) => {
    const rows = text
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const kept = rows[0]?.map((name) => !columns.includes(name)) ?? [];
    return `${rows.map((row) => row.filter((_, i) => kept[i]).join(',')).join('\n')}\n`;
  },
});

test('a name and areas are a pack', () => {
  const faults = toyFaults(
    ...without(...all.filter((file) => !isNeeded(file))),
    cut('aliases', 'group'),
    { file: 'plan.yaml', edit: () => plain },
  );
  expect(linesOf(faults)).toEqual([]);
});

test.each([
  'about.yaml',
  'words.yaml',
  'context.csv',
  'rivers.geojson',
  'pyramid.csv',
  'phrases.csv',
])('a pack without %s has no fault', (file) => {
  expect(linesOf(toyFaults(...without(file)))).toEqual([]);
});

test('groups without an area in them, and areas of no group beside them, are told', () => {
  expect(linesOf(toyFaults(cut('group')))).toEqual(
    expect.arrayContaining(['areas.csv:2: has no group', 'plan.yaml:15: group "low" has no area']),
  );
});
