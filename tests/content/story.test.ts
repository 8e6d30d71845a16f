import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../src/story/story';
import { talks } from '../../src/state/view';
import { readJinzhong } from './jinzhong';

const { story, areas, wings, zones } = readJinzhong();

/** Every step that was ever released, for links to it never die; a new one is added at the end. */
const released =
  `mission--pioneer six-goals--six six-goals--lead six-goals--above six-goals--shift six-goals--rank
  six-goals--life six-goals--party six-advantages--six six-advantages--talent six-advantages--farming
  six-advantages--reform six-advantages--location six-advantages--culture six-advantages--spirit
  valley--core valley--education valley--six-in-one valley--north valley--east valley--south valley--west
  two-zones--both two-zones--dev two-zones--agri two-wings--both two-wings--east two-wings--shouyang
  two-wings--xiyang two-wings--heshun two-wings--zuoquan two-wings--yushe two-wings--plain
  two-wings--yuci two-wings--taigu two-wings--qixian two-wings--pingyao two-wings--jiexiu
  two-wings--lingshi two-wings--coal two-wings--heritage two-wings--rural two-wings--ecology
  two-wings--cluster two-wings--prosperity one-strength--governance one-strength--level
  outlook--targets outlook--valley-later outlook--later`.split(/\s+/);

test('every released step is still there', () => {
  const ids = new Set(story.steps.map(({ id }) => id));
  expect(released.filter((id) => !ids.has(id))).toEqual([]);
});
test('every step is in the list of released ones', () => {
  expect(story.steps.map(({ id }) => id).filter((id) => !released.includes(id))).toEqual([]);
});

describe.each(talks)('the talk of %i minutes', (talk) => {
  const steps = stepsOf(story, talk);
  test('takes as long as it says', () => {
    expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(talk, 5);
  });
  test('has every chapter', () => {
    expect([...new Set(steps.map(({ chapter }) => chapter))]).toEqual(
      story.chapters.map(({ id }) => id),
    );
  });
});

test('the long talk has a step for every county, wing, direction, zone and the core', () => {
  const subjects = story.steps.flatMap(({ view, reveals }) => [
    view.subject,
    ...reveals.map((reveal) => reveal.view.subject),
  ]);
  const missing = [...areas, ...wings, ...zones].filter(({ id }) => !subjects.includes(id));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('the counties are told after their own wing', () => {
  for (const { id, wing } of areas) {
    const at = (subject: string) => story.steps.findIndex(({ view }) => view.subject === subject);
    expect.soft(at(id), id).toBeGreaterThan(at(wing));
  }
});

test('what retells the report names its heading', () => {
  const bare = story.steps.filter(
    ({ sources, section }) => sources.join() === 'congress-2021' && section === null,
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});
