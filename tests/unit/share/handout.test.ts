import { expect, test } from 'vitest';
import { handoutStepOf, handoutSteps } from '../../../src/share/handoutSteps';
import { chaptersOf, stepsWithout } from '../../../src/share/handout/chapters';
import { citationsOf, columnsOf, sheetsOf } from '../../../src/share/handout/step';
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

test('a whole step has every state of the map with its lines, on one page', () => {
  const [wings, ...others] = both(handoutSteps(pack, 5, 'whole'));
  expect(others).toEqual([]);
  expect(wings?.frames.map(({ view }) => view.areas?.length ?? 0)).toEqual([0, 5, 6]);
  expect(wings?.frames.map(({ text }) => text.zh.slice(0, 2))).toEqual(['两翼', '东山', '平川']);
  const zones = handoutSteps(pack, 5, 'whole').find(({ id }) => id === 'two-zones--both');
  expect(zones?.frames.map(({ view }) => view.areas?.join() ?? '')).toEqual(['', 'yuci', 'taigu']);
});

test('reveals that change nothing on the map join the picture they were told with', () => {
  const goals = handoutSteps(pack, 5, 'whole').find(({ id }) => id === 'six-goals--six');
  const told = pack.story.steps.find(({ id }) => id === 'six-goals--six');
  expect(goals?.frames).toHaveLength(1);
  for (const { text } of told?.reveals ?? []) expect(goals?.caption.zh).toContain(text.zh);
});

test('by choice every reveal has a page of its own, with what is said until then', () => {
  const pages = handoutSteps(pack, 5, 'each');
  const presses = pack.story.steps
    .filter(({ depth }) => depth === 5)
    .reduce((sum, { reveals }) => sum + 1 + reveals.length, 0);
  expect(pages).toHaveLength(presses);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(presses);
  expect(both(pages).map(({ view }) => view.areas?.length ?? 0)).toEqual([0, 5, 6]);
  expect(both(pages)[1]?.caption.zh).toMatch(/^两翼.*东山用六成/);
  expect(both(pages)[1]?.caption.zh).not.toContain('平川有八成');
});

test('the step on the screen is taken as far as it is revealed, or whole', () => {
  const view = { ...defaultView, mode: 'present' as const, step: 'two-wings--both', subStep: 1 };
  expect(handoutStepOf(pack, view)?.view.areas).toHaveLength(5);
  expect(handoutStepOf(pack, view)?.frames).toHaveLength(1);
  expect(handoutStepOf(pack, view, 'whole')?.frames).toHaveLength(3);
  expect(handoutStepOf(pack, defaultView, 'whole')).toBeUndefined();
});

test('two steps go on a page, an odd one and one of several pictures have their own', () => {
  const step = (id: number, count = 1) => ({
    id,
    frames: Array.from({ length: count }, () => ({ view: {}, text: { zh: '', en: '' } })),
  });
  const idsOf = (steps: ReturnType<typeof step>[]) =>
    sheetsOf(steps).map((sheet) => sheet.map(({ id }) => id));
  expect(idsOf([step(1), step(2), step(3)])).toEqual([[1, 2], [3]]);
  expect(idsOf([step(1), step(2, 3), step(3), step(4)])).toEqual([[1], [2], [3, 4]]);
});

test('pictures stand abreast up to three, then in two rows', () => {
  expect([1, 2, 3, 4, 5].map(columnsOf)).toEqual([1, 2, 3, 2, 3]);
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
