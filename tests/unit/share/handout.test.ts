import { expect, test } from 'vitest';
import { handoutSteps } from '../../../src/share/handoutSteps';
import { citationsOf, sheetsOf } from '../../../src/share/handout/step';
import { fileName } from '../../../src/ui/saveFile';
import { pack } from '../../../src/content/pack';
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
    url: null,
    licence: null,
    confidence: 'high' as const,
  };
  const sources = [source, { ...source, id: 'b', date: null }];
  expect(citationsOf(['b', 'a', 'nowhere'], { sources }, 'zh')).toEqual([
    '甲《乙》',
    '甲《乙》（2020）',
  ]);
  expect(citationsOf(['a'], { sources }, 'en')).toEqual(['A, “B” (2020)']);
});

test('two steps go on a page, and an odd one has its own', () => {
  const [one, other, last, wide] = [
    { frames: [] },
    { frames: [] },
    { frames: [] },
    { frames: [1, 2] },
  ];
  expect(sheetsOf([one, other, wide, last] as never)).toEqual([[one, other], [wide], [last]]);
});

test('a file name has no sign that a disk refuses', () => {
  expect(fileName(['一 张', 'a/b: "c"?'], 'png')).toBe('一-张-a-b-c.png');
  expect(fileName(['…/'], 'svg')).toBe('….svg');
  expect(fileName([' '], 'zip')).toBe('map.zip');
});
