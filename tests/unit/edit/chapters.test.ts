import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { storyMaker, talkOf } from '../../../src/content/talk';
import { formatTalkFile, readTalkFile } from '../../../src/content/talkFile';
import { talkSource as source } from '../../../src/content/talkSource';
import type { Talk } from '../../../src/content/talkSchema';
import { blankStep } from '../../../src/edit/newStep';
import * as edits from '../../../src/edit/operations';
import { addTalk, noTalks } from '../../../src/edit/talks';
import { talkFromYaml, yamlOf } from '../../../src/edit/yamlTalk';
import { toyPack } from '../toyPack';

const talk = (): Talk => talkOf({ pack: toyPack(), written: source.written }, 'mine', 'mine');
const [first] = source.written.steps;
const own = { ...blankStep(first, 'abc'), sources: ['congress-2021'] };
const name = { zh: '我的一章', en: 'My chapter' };
/** An own step in an own chapter behind the first one. */
function withOwnChapter() {
  const move = edits.moveToChapter(own.id, 'own-x1');
  const all = [edits.insertStep(own, 1), edits.addChapter('own-x1', name, own.chapter), move.edit];
  return { id: move.id, talk: all.reduce((now, edit) => edit(now), talk()) };
}

test('a step of one’s own goes to a chapter of one’s own, which its id then names', () => {
  const { id, talk: edited } = withOwnChapter();
  expect(id).toBe('own-x1--own-abc');
  expect(edited.story.steps[1]).toMatchObject({ id, chapter: 'own-x1', caption: own.caption });
  expect(edited.story.chapters[1]).toEqual({ id: 'own-x1', name });
  const file = formatTalkFile(addTalk(noTalks('jinzhong'), edited));
  expect(readTalkFile(file, 'jinzhong').file?.talks[0]?.story).toEqual(edited.story);
});

test('a released step stays in its chapter, for links name it', () => {
  const move = edits.moveToChapter(first?.id ?? '', 'own-x1');
  const now = talk();
  expect(move.edit(now)).toBe(now);
  expect(move.id).toBe(first?.id);
});

test('a chapter has another name on the wall, in either language where one is empty', () => {
  const edited = edits.setChapterName('valley', 'zh', '')(talk());
  const story = storyMaker({ pack: toyPack(), written: source.written }, () => true)(edited);
  expect(story.chapters.find(({ id }) => id === 'valley')?.name).toEqual({
    zh: 'One valley to drive',
    en: 'One valley to drive',
  });
});

test('story.yaml has the chapters as they are now, and all else letter for letter', () => {
  const renamed = edits.setChapterName('valley', 'zh', '一谷：驱动')(withOwnChapter().talk);
  const yaml = yamlOf(renamed, source);
  const { chapters } = parse(yaml) as { chapters: unknown[] };
  expect(chapters[1]).toEqual({ id: 'own-x1', name });
  expect(chapters).toContainEqual({
    id: 'valley',
    name: { zh: '一谷：驱动', en: 'One valley to drive' },
  });
  const before = new Set(source.yaml.split('\n'));
  const changed = yaml.slice(0, yaml.indexOf('\nsteps:')).split('\n');
  expect(changed.filter((line) => !before.has(line))).toHaveLength(3);
  const read = talkFromYaml(yaml, 'again', 'jinzhong').file?.talks[0];
  expect(read?.story.steps[1]?.id).toBe('own-x1--own-abc');
});
