import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Faults } from '../../geodata/build/faults';
import { readCityPack } from '../../geodata/build/pack';
import { talkOf } from '../../src/content/talk';
import { talkSource as source } from '../../src/content/talkSource';
import type { Pack } from '../../src/content/schema';
import { blankStep, coverStep } from '../../src/edit/newStep';
import * as edits from '../../src/edit/operations';
import { yamlOf } from '../../src/edit/yamlTalk';
import { readJinzhong } from './jinzhong';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saved-story-'));
  cpSync('geodata/jinzhong', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the build takes back a talk that was edited in the page', () => {
  const pack = readJinzhong() as unknown as Pack;
  const [first, second] = source.written.steps;
  if (first === undefined || second === undefined) throw new Error('no steps');
  const own = { ...blankStep(second, 'own1'), sources: ['census-2020'] };
  const cover = { ...coverStep(pack, 'cover1'), sources: ['congress-2021'] };
  const talk = [
    edits.insertStep(cover, 0),
    edits.insertStep(own, 3),
    edits.setWords(own.id, 'caption', 'zh', '全市{{city population 2020}}人: “一张图”'),
    edits.setReveal(first.id, 0, 'zh', '改过的要点'),
    edits.moveStep(first.id, 30),
    edits.leaveOut(second.id, true),
  ].reduce((now, edit) => edit(now), talkOf({ pack, written: source.written }, 'mine', 'mine'));
  writeFileSync(join(folder, 'story.yaml'), yamlOf(talk, source));
  const faults = new Faults();
  const { story } = readCityPack(folder, faults);
  expect(faults.list).toEqual([]);
  const told = talk.story.steps.filter(({ isLeftOut }) => isLeftOut !== true);
  expect(story.steps.map(({ id }) => id)).toEqual(told.map(({ id }) => id));
  const caption = story.steps.find(({ id }) => id === own.id)?.caption.zh;
  expect(caption).toMatch(/^全市\d+人: “一张图”$/);
});
