import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OwnPlaceLists } from '../../../src/compare/own/ownPlaces';
import { OwnTables } from '../../../src/compare/own/ownTables';
import { pack } from '../../../src/content/pack';
import { readTalkFile } from '../../../src/content/talkFile';
import type { TalkStore } from '../../../src/edit/keepTalk';
import { setWords } from '../../../src/edit/operations';
import { openDocument } from '../../../src/edit/openDocument';

const asked = new Set<unknown>();
beforeEach(() => {
  asked.clear();
  vi.stubGlobal('addEventListener', (_: string, act: unknown) => asked.add(act));
  vi.stubGlobal('removeEventListener', (_: string, act: unknown) => asked.delete(act));
});
afterEach(() => vi.unstubAllGlobals());

/** A store whose writes are done when the test says so. */
function slowStore(isWilling = true) {
  const texts: (string | null)[] = [];
  const waiting: (() => void)[] = [];
  const store: TalkStore = {
    read: () => Promise.resolve(null),
    write: (text) =>
      new Promise((resolve) =>
        waiting.push(() => {
          if (isWilling) texts.push(text);
          resolve(isWilling);
        }),
      ),
  };
  const settle = async () => {
    while (waiting.length > 0) {
      waiting.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { store, texts, settle };
}
/** A page without tables of one's own. */
const noTables = () => new OwnTables({ own: [], lists: [], atlasOf: null });
const noLists = () => new OwnPlaceLists({ own: [], lists: [], atlasOf: null });
const ground = (store: TalkStore, tables = noTables()) => ({
  pack,
  store,
  tables,
  lists: noLists(),
});
const id = pack.story.steps[0]?.id ?? '';
const caption = (text: string) => setWords(id, 'caption', 'zh', text);
const captionIn = (text: string | null | undefined) =>
  readTalkFile(text ?? '', pack.id).file?.talks[0]?.story.steps[0]?.caption.zh;

test('the first edit is one of a copy, which undoing takes away again', () => {
  const document = openDocument(ground(slowStore().store), [], false);
  expect(document.pack).toBe(pack);
  document.edit(caption('新'));
  expect(document.pack.story.steps[0]?.caption.zh).toBe('新');
  expect(document.file.talks).toHaveLength(1);
  document.undo();
  expect(document.pack).toBe(pack);
});

test('a change that comes while another is being written is written after it', async () => {
  const { store, texts, settle } = slowStore();
  const document = openDocument(ground(store), [], false);
  document.edit(caption('一'));
  const keeping = document.keep(true);
  document.edit(caption('二'));
  document.edit(caption('三'));
  expect(document.isWritten).toBe(false);
  expect(asked.size).toBe(1);
  await settle();
  await keeping;
  expect(captionIn(texts.at(-1))).toBe('三');
  expect(document.isWritten).toBe(true);
  expect(asked.size).toBe(0);
});

test('a store that is full leaves the talk on the page, says so, and leaving asks', async () => {
  const { store, settle } = slowStore(false);
  const document = openDocument(ground(store), [], false);
  document.edit(caption('一'));
  const keeping = document.keep(true);
  await settle();
  await keeping;
  expect(document.isKept).toBe(false);
  expect(document.isKeepRefused).toBe(true);
  expect(captionIn(document.text)).toBe('一');
  expect(asked.size).toBe(1);
  document.markSaved();
  expect(asked.size).toBe(0);
});

test('what was kept and cannot be read gives way to what the page carries, and is told', () => {
  const first = openDocument(ground(slowStore().store), [], false);
  first.edit(caption('随页带来'));
  const document = openDocument(ground(slowStore().store), ['{"format":1', first.text], true);
  expect(document.fault).toMatchObject({ reason: 'broken' });
  expect(document.isKept).toBe(false);
  expect(document.pack.story.steps[0]?.caption.zh).toBe('随页带来');
});
