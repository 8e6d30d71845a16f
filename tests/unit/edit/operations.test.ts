import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { talkOf } from '../../../src/content/talk';
import { talkSource } from '../../../src/content/talkSource';
import { formatTalkFile, readTalkFile } from '../../../src/content/talkFile';
import type { Pack } from '../../../src/content/schema';
import type { Talk } from '../../../src/content/talkSchema';
import { changedTo, historyOf, redone, undone, type History } from '../../../src/edit/history';
import { blankStep } from '../../../src/edit/newStep';
import * as edits from '../../../src/edit/operations';
import { addTalk, noTalks } from '../../../src/edit/talks';

const { written } = talkSource;
const start: Talk = talkOf({ pack: {} as Pack, written }, 'mine', '我的');
const ids = start.story.steps.map(({ id }) => id);

const step = fc.constantFrom(...ids, 'nowhere--own-x');
const name = fc.stringMatching(/^[a-z0-9]{1,4}$/);
const text = fc.string({ maxLength: 30 });
const at = fc.integer({ min: -2, max: ids.length + 2 });
const lang = fc.constantFrom('zh' as const, 'en' as const);
const edit: fc.Arbitrary<edits.Edit> = fc.oneof(
  fc.tuple(step, at).map(([id, to]) => edits.moveStep(id, to)),
  fc.tuple(step, fc.boolean()).map(([id, isOut]) => edits.leaveOut(id, isOut)),
  fc.tuple(step, name).map(([id, one]) => edits.duplicateStep(id, one)),
  fc
    .tuple(name, at)
    .map(([one, to]) => edits.insertStep(blankStep(start.story.steps[0], one), Math.max(0, to))),
  fc.tuple(step, lang, text).map(([id, on, words]) => edits.setWords(id, 'caption', on, words)),
  step.map((id) => edits.addReveal(id)),
  fc.tuple(step, at).map(([id, which]) => edits.removeReveal(id, which)),
  fc.tuple(step, at, at).map(([id, from, to]) => edits.moveReveal(id, from, to)),
  fc.tuple(step, lang, text).map(([id, on, words]) => edits.setReveal(id, 0, on, words)),
  fc.tuple(step, at).map(([id, which]) => edits.setRevealView(id, which, { areas: ['yuci'] })),
  fc
    .tuple(step, fc.double({ min: 0, max: 99, noNaN: true }))
    .map(([id, minutes]) => edits.setPart(id, 'minutes', minutes)),
  text.map((one) => edits.renameTalk(one)),
  fc.tuple(name, text).map(([id, zh]) => edits.addChapter(`own-${id}`, { zh, en: '' }, 'valley')),
  fc.tuple(lang, text).map(([on, words]) => edits.setChapterName('valley', on, words)),
);

describe('any edits', () => {
  test('leave every step once, and every released step in the talk', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (all) => {
        const now = all.reduce((talk, one) => one(talk), start).story.steps.map(({ id }) => id);
        expect(new Set(now).size).toBe(now.length);
        expect(ids.filter((id) => !now.includes(id))).toEqual([]);
      }),
    );
  });

  test('can all be undone, and done again', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (all) => {
        const end = all.reduce<History<Talk>>(
          (history, one) => changedTo(history, one(history.now)),
          historyOf(start),
        );
        let history = end;
        while (history.past !== null) history = undone(history);
        expect(history.now).toBe(start);
        while (history.future !== null) history = redone(history);
        expect(history.now).toBe(end.now);
      }),
    );
  });

  test('are read back from the file as they were', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (all) => {
        const talk = all.reduce((now, one) => one(now), start);
        const file = addTalk(noTalks('city'), talk);
        const { file: read } = readTalkFile(formatTalkFile(file), 'city');
        // Signs that no text has are taken out on the way.
        const printed = (value: unknown) =>
          JSON.stringify(value)
            .replace(/\\u00[01][0-9a-f]|\\[bf]|[\u007f]/g, '')
            .replaceAll('\\r', '');
        expect(printed(read)).toBe(printed(file));
      }),
      { numRuns: 30 },
    );
  });

  test('share with the talk before what they left as it was', () => {
    const [first = '', second = ''] = ids;
    const next = edits.setWords(first, 'caption', 'zh', '新')(start);
    expect(next.story.steps.find(({ id }) => id === second)).toBe(
      start.story.steps.find(({ id }) => id === second),
    );
    expect(edits.leaveOut(first, false)(start)).toBe(start);
  });
});

test('letters typed one after the other are undone together, other changes apart', () => {
  let history = historyOf('');
  for (const word of ['a', 'ab', 'abc']) history = changedTo(history, word, 'caption');
  history = changedTo(history, 'other', 'notes');
  expect(undone(history).now).toBe('abc');
  expect(undone(undone(history)).now).toBe('');
});

describe('what a reveal shows', () => {
  const id = ids[0] ?? '';
  const views = (talk: Talk) => talk.story.steps[0]?.reveals.map(({ view }) => view);

  test('is changed in that reveal alone, and taken out again', () => {
    const set = edits.setRevealView(id, 1, { indicator: 'population', year: 2010 })(start);
    expect(views(set)?.[1]).toEqual({ ...views(start)?.[1], indicator: 'population', year: 2010 });
    expect(views(set)?.toSpliced(1, 1)).toEqual(views(start)?.toSpliced(1, 1));
    const back = edits.setRevealView(id, 1, { indicator: undefined, year: undefined })(set);
    expect(views(back)).toEqual(views(start));
  });

  test('leaves the talk as it is where nothing changes, and of a reveal that is not there', () => {
    expect(edits.setRevealView(id, 0, { ...views(start)?.[0] })(start)).toBe(start);
    expect(edits.setRevealView(id, 99, { areas: [] })(start)).toBe(start);
  });
});
