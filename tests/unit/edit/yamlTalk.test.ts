import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { talkOf } from '../../../src/content/talk';
import { talkSource as source } from '../../../src/content/talkSource';
import type { Talk } from '../../../src/content/talkSchema';
import type { Pack } from '../../../src/content/schema';
import { foldHan } from '../../../src/domain/foldHan';
import * as edits from '../../../src/edit/operations';
import { talkFromYaml, yamlOf } from '../../../src/edit/yamlTalk';
import { blankStep } from '../../../src/edit/newStep';

const talk = (): Talk => talkOf({ pack: {} as Pack, written: source.written }, 'mine', 'mine');
const stepsIn = (yaml: string) =>
  (foldHan(parse(yaml)) as { steps: Record<string, unknown>[] }).steps;
const linesChanged = (one: string, other: string) => {
  const before = new Set(one.split('\n'));
  return other.split('\n').filter((line) => !before.has(line));
};

test('a talk without an edit is its file, letter for letter', () => {
  expect(yamlOf(talk(), source)).toBe(source.yaml);
});

test('another caption changes its own line and no other', () => {
  const [first] = source.written.steps;
  const edited = edits.setWords(first?.id ?? '', 'caption', 'zh', '我的标题：一张图')(talk());
  const yaml = yamlOf(edited, source);
  expect(linesChanged(source.yaml, yaml)).toHaveLength(1);
  expect(stepsIn(yaml)[0]?.['caption']).toMatchObject({ zh: '我的标题：一张图' });
});

test('notes of several lines give way to new ones whole', () => {
  const [, second] = source.written.steps;
  const text = '第一行 a\nb # 不是注释: "引号"';
  const yaml = yamlOf(edits.setWords(second?.id ?? '', 'notes', 'zh', text)(talk()), source);
  expect(stepsIn(yaml)[1]?.['notes']).toMatchObject({ zh: text, en: second?.notes.en });
  expect(stepsIn(yaml)[2]).toEqual(stepsIn(source.yaml)[2]);
});

test('steps in another order, left out, new and with other parts are read back as they are', () => {
  const ids = source.written.steps.map(({ id }) => id);
  const [first = '', second = '', third = '', fourth = ''] = ids;
  const own = { ...blankStep(source.written.steps[0], 'abc'), sources: ['congress-2021'] };
  const edit = [
    edits.moveStep(first, 2),
    edits.leaveOut(second, true),
    edits.insertStep(own, 1),
    edits.addReveal(third),
    edits.setReveal(third, 0, 'zh', '新的要点'),
    edits.setPart(fourth, 'minutes', 2.5),
    edits.setStage(fourth, { kind: 'map' }),
  ].reduce((now, one) => one(now), talk());
  const told = edit.story.steps.filter(({ isLeftOut }) => isLeftOut !== true);
  const read = stepsIn(yamlOf(edit, source));
  expect(read.map(({ id }) => id)).toEqual(told.map(({ id }) => id));
  expect(read.find(({ id }) => id === third)?.['reveals']).toEqual([
    { view: {}, text: { zh: '新的要点', en: '新的要点' } },
  ]);
  expect(read.find(({ id }) => id === fourth)).toMatchObject({
    minutes: 2.5,
    stage: { kind: 'map' },
  });
});

test('comments stay with the step that they stand above', () => {
  const noted = source.yaml.replace(
    '  - id: six-goals--six',
    '  # 提醒：放慢\n  - id: six-goals--six',
  );
  const { file } = talkFromYaml(noted, 'story', 'city');
  const [read] = file?.talks ?? [];
  if (read === undefined) throw new Error('not read');
  expect(yamlOf(read, source)).toBe(noted);
  const moved = yamlOf(edits.moveStep('six-goals--six', 4)(read), source);
  expect(moved).toContain('  # 提醒：放慢\n  - id: six-goals--six');
  expect(moved.split('\n').toSorted()).toEqual(noted.split('\n').toSorted());
});

test('a file that the build would refuse is refused with the reason', () => {
  const { fault } = talkFromYaml(source.yaml.replace('depth: 5', 'depth: 6'), 'story', 'city');
  expect(fault).toMatchObject({ reason: 'invalid', detail: expect.stringContaining('depth') });
});
