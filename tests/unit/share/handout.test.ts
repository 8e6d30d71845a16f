import { expect, test } from 'vitest';
import { handoutStepOf, handoutSteps } from '../../../src/share/handoutSteps';
import { chaptersOf, stepsWithout } from '../../../src/share/handout/chapters';
import { citationsOf, sheetsOf } from '../../../src/share/handout/step';
import { fileName } from '../../../src/ui/saveFile';
import { pack } from '../../../src/content/pack';
import { defaultView } from '../../../src/state/view';
import { subjectsOf } from '../../../src/state/vocabulary';

test.each([5, 15, 40] as const)(
  'the handout has the steps of the %i-minute talk, each with a source',
  (talk) => {
    const steps = handoutSteps(pack, talk);
    const told = pack.story.steps.filter(({ depth }) => depth <= talk);
    expect(steps.map(({ id }) => id)).toEqual(told.map(({ id }) => id));
    for (const { view, sources, caption } of steps) {
      expect(subjectsOf(pack)).toContain(view.subject);
      expect(citationsOf(sources, pack, 'zh').length).toBeGreaterThan(0);
      expect(caption.zh).not.toBe('');
    }
  },
);

test('the longest handout has every county', () => {
  const subjects = handoutSteps(pack, 40).map(({ view }) => view.subject);
  expect(subjects).toEqual(expect.arrayContaining(pack.areas.map(({ id }) => id)));
});

test('a picture saved in the story is that of the step that is read, with all its reveals', () => {
  const step = pack.story.steps.find(({ reveals }) => reveals.length > 1);
  const read = { ...defaultView, mode: 'story', step: step?.id ?? '' } as const;
  const shown = handoutStepOf(pack, read);
  expect(shown?.id).toBe(step?.id);
  expect(shown?.told).toHaveLength(step?.reveals.length ?? 0);
  expect(handoutStepOf(pack, { ...read, step: null })).toBeUndefined();
});

test('a citation says who, what and when, and skips ids that are unknown', () => {
  const source = {
    id: 'a',
    publisher: { zh: '甲', en: 'A' },
    title: { zh: '乙', en: 'B' },
    date: '2020',
    page: null,
    url: null,
    licence: null,
    confidence: 'high' as const,
  };
  const printed = { ...source, id: 'c', date: '2020-12-13', page: '1' };
  const sources = [source, { ...source, id: 'b', date: null }, printed];
  expect(citationsOf(['b', 'a', 'nowhere'], { sources }, 'zh')).toEqual([
    '甲，乙',
    '甲，乙（2020）',
  ]);
  expect(citationsOf(['a'], { sources }, 'en')).toEqual(['A, “B” (2020)']);
  expect(citationsOf(['c'], { sources }, 'zh')).toEqual(['甲，乙（2020-12-13，第1版）']);
  expect(citationsOf(['c'], { sources }, 'en')).toEqual(['A, “B” (2020-12-13, page 1)']);
});

const both = (steps: ReturnType<typeof handoutSteps>) =>
  steps.filter(({ id }) => id.startsWith('two-wings--both'));

test('a whole step is its stage with all that is revealed of it', () => {
  const [wings, ...others] = both(handoutSteps(pack, 5, 'whole'));
  const told = pack.story.steps.find(({ id }) => id === 'two-wings--both');
  expect(others).toEqual([]);
  expect(wings?.stage).toEqual(told?.stage);
  expect(wings?.told).toEqual(told?.reveals.map(({ text }) => text));
  expect(wings?.told).toHaveLength(wings?.of ?? 0);
  // The counties of all lines are lit; not where that is all of them, or the last line leaves none.
  expect(wings?.view.areas).toEqual([]);
  const zones = handoutSteps(pack, 5, 'whole').find(({ id }) => id === 'two-zones--both');
  expect(zones?.view.areas).toEqual(['yuci', 'taigu']);
  const [mission] = handoutSteps(pack, 5, 'whole');
  expect(mission?.view.areas).toEqual([]);
  expect(mission?.view.layers).toContain('zones');
});

test('by choice every reveal has a page of its own, with what is said until then', () => {
  const pages = handoutSteps(pack, 5, 'each');
  const presses = pack.story.steps
    .filter(({ depth }) => depth === 5)
    .reduce((sum, { reveals }) => sum + 1 + reveals.length, 0);
  expect(pages).toHaveLength(presses);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(presses);
  expect(both(pages).map(({ told, of }) => [told.length, of])).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
});

test('the step on the screen is taken as far as it is revealed, or whole', () => {
  const view = { ...defaultView, mode: 'present' as const, step: 'two-wings--both', subStep: 1 };
  expect(handoutStepOf(pack, view)?.told).toHaveLength(1);
  expect(handoutStepOf(pack, view)?.view.areas).toHaveLength(5);
  expect(handoutStepOf(pack, view, 'whole')?.told).toHaveLength(2);
  expect(handoutStepOf(pack, defaultView, 'whole')).toBeUndefined();
});

test('two steps go on a page, an odd one alone', () => {
  expect(sheetsOf([1, 2, 3])).toEqual([[1, 2], [3]]);
});

test('a file name has no sign that a disk refuses', () => {
  expect(fileName(['一 张', 'a/b: "c"?'], 'png')).toBe('一-张-a-b-c.png');
  expect(fileName(['…/'], 'svg')).toBe('….svg');
  expect(fileName([' '], 'zip')).toBe('map.zip');
});

test('the script has the speaker’s words and times, and chapters can be left out', () => {
  const steps = handoutSteps(pack, 15);
  for (const { notes } of steps) expect(notes.zh).not.toBe('');
  expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(15);
  const [first, ...others] = chaptersOf(steps);
  const rest = stepsWithout(steps, new Set([first?.id ?? '']));
  expect(chaptersOf(rest)).toEqual(others);
  expect(rest.length).toBeLessThan(steps.length);
});
