import { expect, test } from 'vitest';
import { handoutSteps } from '../../../src/app/share/handoutSteps';
import { citationsOf, pairsOf } from '../../../src/share/handout/step';
import { fileName } from '../../../src/share/saveFile';
import { pack } from '../../../src/content/pack';
import { subjectsOf } from '../../../src/state/vocabulary';

test('the handout begins with the city and has every county, each with a source', () => {
  const steps = handoutSteps(pack);
  expect(steps[0]?.id).toBe('city');
  const ids = steps.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(pack.areas.map(({ id }) => id)));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { view, sources } of steps) {
    expect(subjectsOf(pack)).toContain(view.subject);
    expect(citationsOf(sources, pack, 'zh').length).toBeGreaterThan(0);
  }
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
  expect(pairsOf([1, 2, 3])).toEqual([[1, 2], [3]]);
});

test('a file name has no sign that a disk refuses', () => {
  expect(fileName(['一 张', 'a/b: "c"?'], 'png')).toBe('一-张-a-b-c.png');
  expect(fileName(['…/'], 'svg')).toBe('….svg');
  expect(fileName([' '], 'zip')).toBe('map.zip');
});
