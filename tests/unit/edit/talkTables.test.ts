import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pack } from '../../../src/content/pack';
import { readTalkFile } from '../../../src/content/talkFile';
import { ownIndicator } from '../../../src/compare/own/ownIndicator';
import { OwnPlaceLists } from '../../../src/compare/own/ownPlaces';
import { OwnTables } from '../../../src/compare/own/ownTables';
import { removeStep, setPart, setStage } from '../../../src/edit/operations';
import { stepFromView } from '../../../src/edit/stepFromView';
import { tablesReplaced } from '../../../src/edit/talkTables';
import { openDocument } from '../../../src/edit/openDocument';
import { defaultView, type View } from '../../../src/state/view';

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

const numbers = (pingyao: number) => ({
  title: '试验产值',
  unit: null,
  unitText: '亿元',
  digits: 0,
  origin: 'a.csv',
  years: [{ year: 2023, values: { pingyao, taigu: 5 }, city: null }],
});
const table = ownIndicator(numbers(7), pack.areas);
const { id } = table.measure;
const store = { read: () => Promise.resolve(null), write: () => Promise.resolve(true) };
const noPage = () => new OwnTables({ own: [], lists: [], atlasOf: null });
const noLists = () => new OwnPlaceLists({ own: [], lists: [], atlasOf: null });
function opened(texts: readonly string[] = [], tables = noPage()) {
  return {
    tables,
    document: openDocument({ pack, store, tables, lists: noLists() }, texts, false),
  };
}
/** A talk with a step of the table, on a page that has it. */
function withStep(part: Partial<View> = { mode: 'explore' }) {
  const { tables, document } = opened();
  tables.brought = [table];
  const view = { ...defaultView, indicator: id, ...part };
  const step = document.insert(stepFromView(view, document.pack), null);
  return { tables, document, step };
}
const told = (document: ReturnType<typeof withStep>['document'], step: string) =>
  document.pack.story.steps.find((one) => one.id === step);

describe('a step that shows a table of one’s own', () => {
  test.each<[string, Partial<View>]>([
    ['the map', {}],
    ['a comparison', { mode: 'compare', areas: ['pingyao', 'taigu'] }],
    ['two maps', { beside: 'plan' }],
  ])('is made of %s and takes the table into the file', (_, part) => {
    const { document, step } = withStep(part);
    expect(document.file.tables).toEqual([table.numbers]);
    expect(JSON.stringify(told(document, step)?.stage)).toContain(id);
    expect(told(document, step)?.sources).toContain(id);
  });

  test('cites it whatever is ticked, under a name that bears the mark', () => {
    const { document, step } = withStep();
    document.edit(setPart(step, 'sources', []));
    expect(told(document, step)?.sources).toEqual([id]);
    const named = document.pack.indicators.find((one) => one.id === id)?.name;
    expect(named).toEqual({ zh: '试验产值（自带数据）', en: '试验产值 (own data)' });
    expect(document.pack.sources.find((one) => one.id === id)?.publisher.zh).toBe(
      '自带数据，未经核实',
    );
  });

  test('is whole on another machine, and plain where the table is not there', () => {
    const { document, step } = withStep();
    const other = opened([document.text]);
    expect(other.tables.own).toEqual([table]);
    expect(told(other.document, step)?.stage.kind).toBe('map-figure');
    const bare = JSON.stringify({ ...document.file, tables: [] });
    expect(told(opened([bare]).document, step)?.stage).toEqual({ kind: 'map' });
  });

  test('is undone with its table', () => {
    const { document } = withStep();
    document.undo();
    expect(document.file.tables).toEqual([]);
  });
});

test('a table that is read anew takes the place of that in the talk, and can be undone', () => {
  const { tables, document } = withStep();
  const newer = ownIndicator(numbers(8), pack.areas);
  tables.brought = [newer];
  tables.retell?.([newer]);
  expect(document.file.tables).toEqual([newer.numbers]);
  expect(tables.own).toEqual([newer]);
  document.undo();
  expect(tables.own).toEqual([table]);
});

test('a table stays in the file until it is left out, and one that a step uses is there by itself', () => {
  const { document, step } = withStep();
  document.edit(removeStep(step));
  expect(document.file.tables).toHaveLength(1);
  document.takeOwn([id], false);
  expect(document.file.tables).toEqual([]);
  document.takeOwn([id]);
  expect(document.file.tables).toEqual([table.numbers]);
  const [first] = document.steps;
  document.takeOwn([id], false);
  const figure = { chart: 'bars' as const, indicator: id };
  document.edit(setStage(first?.id ?? '', { kind: 'figure', figure }));
  document.takeOwn([id], false);
  expect(document.file.tables).toEqual([table.numbers]);
});

test('a file brings its tables beside those that are there, and tells which give way', () => {
  const { document, tables } = withStep();
  const other = { ...document.file, talks: [], active: null, tables: [numbers(9)] };
  expect(tablesReplaced(document.file, other, pack)).toBe(1);
  expect(tablesReplaced(document.file, document.file, pack)).toBe(0);
  const before = document.file.active;
  document.takeIn({ file: other });
  expect(document.file.active).toBe(before);
  expect(tables.own).toEqual([ownIndicator(numbers(9), pack.areas)]);
});

describe('a talk file', () => {
  test('of the first version, which had no tables, is read', () => {
    const old = { format: 'city-blueprint', version: 1, pack: pack.id, active: null, talks: [] };
    expect(readTalkFile(JSON.stringify(old), pack.id).file).toMatchObject({
      version: 3,
      tables: [],
      places: [],
    });
  });
  test.each([
    [
      'a value that is no number',
      { years: [{ year: 2023, values: { pingyao: '=1' }, city: null }] },
    ],
    ['a name of markup and more letters than fit', { title: '<script>'.repeat(9) }],
    ['words of its own', { publisher: '统计局' }],
  ])('with a table of %s is refused, and says where', (_, change) => {
    const { document } = withStep();
    const text = JSON.stringify({ ...document.file, tables: [{ ...numbers(1), ...change }] });
    expect(readTalkFile(text, pack.id).fault).toMatchObject({ reason: 'invalid' });
    expect(readTalkFile(text, pack.id).fault?.detail).toContain('tables.0');
  });
  test('with areas called as a prototype reaches none', () => {
    const { document } = withStep();
    const text = document.text.replace('"pingyao":7', '"pingyao":7,"__proto__":1,"constructor":2');
    const { file } = readTalkFile(text, pack.id);
    expect(file?.tables[0]?.years[0]?.values).toEqual({ pingyao: 7, taigu: 5 });
    expect(ownIndicator(file?.tables[0] ?? numbers(1), pack.areas).series[0]?.values).toEqual(
      table.series[0]?.values,
    );
  });
});
