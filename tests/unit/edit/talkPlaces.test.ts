import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownPlaceList } from '../../../src/compare/own/ownPlaceList';
import { OwnPlaceLists } from '../../../src/compare/own/ownPlaces';
import { OwnTables } from '../../../src/compare/own/ownTables';
import type { Pack } from '../../../src/content/schema';
import { readTalkFile } from '../../../src/content/talkFile';
import { setView } from '../../../src/edit/operations';
import { openDocument } from '../../../src/edit/openDocument';

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

const pack = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;
const store = { read: () => Promise.resolve(null), write: () => Promise.resolve(true) };
const given = (name = '古城') => ({
  id: 'own-abc',
  title: '试验地点',
  origin: '试验.csv',
  system: 'wgs84' as const,
  places: [{ name, note: '说明', at: [112.17, 37.2] as [number, number] }],
});
function opened(texts: readonly string[] = []) {
  const page = { own: [], lists: [], atlasOf: null };
  const lists = new OwnPlaceLists(page);
  const tables = new OwnTables(page);
  return { lists, document: openDocument({ pack, store, tables, lists }, texts, false) };
}
/** A document whose first step shows a list that was brought. */
function withStep() {
  const { lists, document } = opened();
  const list = ownPlaceList(given());
  lists.put(list);
  const step = document.steps[0]?.id ?? '';
  document.edit(setView(step, { layers: ['wings', 'own-abc'] }));
  return { lists, document, list, step };
}

test('a list that a step shows is in the file, on the pack, and among the step’s sources, marked', () => {
  const { document, step } = withStep();
  expect(document.file.places).toEqual([given()]);
  expect(document.pack.places.at(-1)).toMatchObject({
    kind: 'own',
    name: { zh: '古城' },
    at: [112.17, 37.2],
  });
  const told = document.pack.story.steps.find(({ id }) => id === step);
  expect(told?.sources).toContain('own-abc');
  const source = document.pack.sources.find(({ id }) => id === 'own-abc');
  expect(source?.publisher.zh).toBe('自带数据，未经核实');
});

test('it comes to another page with the file, and a change there can be undone', () => {
  const { lists, document } = opened([withStep().document.text]);
  expect(lists.all.map((list) => list.given)).toEqual([given()]);
  lists.put(ownPlaceList(given('新名')));
  expect(document.file.places[0]?.places[0]?.name).toBe('新名');
  document.undo();
  expect(lists.all[0]?.given.places[0]?.name).toBe('古城');
});

test('a list that no step shows stays out of the file until it is taken along', () => {
  const { lists, document } = opened();
  lists.put(ownPlaceList(given()));
  document.copyTalk('另一份');
  expect(document.file.places).toEqual([]);
  document.takeOwn(['own-abc']);
  expect(document.file.places).toEqual([given()]);
  document.takeOwn(['own-abc'], false);
  expect(document.file.places).toEqual([]);
});

describe('a talk file', () => {
  test('of the second version, which had no places, is read', () => {
    const old = { ...withStep().document.file, version: 2, places: undefined };
    const { file } = readTalkFile(JSON.stringify(old), pack.id);
    expect(file).toMatchObject({ version: 3, places: [] });
  });
  test.each([
    ['a latitude beyond the pole', [112, 91]],
    ['no number', [112, null]],
    ['a position of three', [112, 37, 1]],
  ])('with %s for a place is refused whole, with where', (_, at) => {
    const { file } = withStep().document;
    const places = [{ ...given(), places: [{ name: '甲', note: '', at }] }];
    const read = readTalkFile(JSON.stringify({ ...file, places }), pack.id);
    expect(read.fault?.detail).toContain('places.0');
  });
  test('with 501 places, an id of another kind, or a list twice is refused', () => {
    const { file } = withStep().document;
    const fault = (places: unknown) =>
      readTalkFile(JSON.stringify({ ...file, places }), pack.id).fault?.reason;
    const one = { name: '甲', note: '', at: [112, 37] };
    expect(fault([{ ...given(), places: Array.from({ length: 501 }, () => one) }])).toBe('invalid');
    expect(fault([{ ...given(), id: 'wings' }])).toBe('invalid');
    expect(fault([given(), given()])).toBe('invalid');
  });
});
