import { describe, expect, test } from 'vitest';
import { defaultView, type View } from '../../../src/state/view';
import {
  budgetOf,
  firstPlace,
  isMapSeen,
  lastPlace,
  numberOf,
  placeAfter,
  placeAtNumber,
  placeBefore,
  placeOf,
  progressOf,
  shownView,
  stepsOf,
  type Place,
} from '../../../src/story/story';
import { toyPack } from '../toyPack';

const { story } = toyPack();
const at = (step: string | null, subStep = 0): View => ({
  ...defaultView,
  mode: 'present',
  step,
  subStep,
});
const place = (step: string, subStep = 0): Place => ({ step, subStep });

/** Every place of a talk, by pressing one key until it moves no more. */
function walk(from: Place | null, press: (place: Place | null) => Place | null): readonly string[] {
  const passed: string[] = [];
  for (let here = from; here !== null; here = press(here)) {
    passed.push(`${here.step}.${here.subStep}`);
    if (passed.length > 100) throw new Error('the talk never ends');
  }
  return passed;
}

describe('paging', () => {
  test.each([
    [5, ['start--toy.0', 'wings--last.0']],
    [15, ['start--toy.0', 'wings--low.0', 'wings--low.1', 'wings--low.2', 'wings--last.0']],
    [
      40,
      [
        'start--toy.0',
        'wings--low.0',
        'wings--low.1',
        'wings--low.2',
        'wings--deep.0',
        'wings--last.0',
      ],
    ],
  ] as const)('the talk of %i minutes passes its steps and reveals, and ends', (talk, passed) => {
    expect(walk(firstPlace(story, talk), (here) => placeAfter(here, story, talk))).toEqual(passed);
  });

  test.each([5, 15, 40] as const)('%i: back passes the same places in reverse', (talk) => {
    const on = walk(firstPlace(story, talk), (here) => placeAfter(here, story, talk));
    const back = walk(lastPlace(story, talk), (here) => placeBefore(here, story, talk));
    expect(back).toEqual([...on].reverse());
  });

  test('from a step that only a longer talk has, the talk goes on with its own next step', () => {
    expect(placeAfter(place('wings--deep'), story, 5)).toEqual(place('wings--last'));
    expect(placeBefore(place('wings--deep'), story, 5)).toEqual(place('start--toy'));
  });

  test('before any step, on is the first and back is nowhere', () => {
    expect(placeAfter(null, story, 15)).toEqual(place('start--toy'));
    expect(placeBefore(null, story, 15)).toBeNull();
  });
});

describe('what is shown', () => {
  test('is the start view with the step’s parts, whatever was explored before', () => {
    const view = { ...at('wings--low'), subject: 'beta', indicator: 'age-65', lang: 'en' as const };
    expect(shownView(view, story)).toEqual({
      ...view,
      subject: 'low',
      layers: ['wings'],
      indicator: 'population',
      year: 2020,
    });
  });
  test('changes with each reveal, which keeps what those before have set', () => {
    expect(shownView(at('wings--low', 1), story).subject).toBe('alpha');
    expect(shownView(at('wings--low', 2), story).subject).toBe('alpha');
    expect(shownView(at('wings--low', 2), story).layers).toEqual(['wings']);
  });
  test('a link to more reveals than there are means the last', () => {
    expect(placeOf(at('wings--low', 99), story)).toEqual(place('wings--low', 2));
  });
  test('on the way in is the whole', () => {
    expect(placeOf(at(null), story)).toBeNull();
    expect(shownView({ ...at(null), subject: 'beta' }, story).subject).toBe('city');
  });
  test('is no map where a step has none, unless an answer to the room lies over it', () => {
    const steps = story.steps.map((step) => ({ ...step, stage: { kind: 'closing' } as const }));
    const closing = { ...story, steps };
    expect(isMapSeen(at('wings--low'), story)).toBe(true);
    expect(isMapSeen(at('wings--low'), closing)).toBe(false);
    expect(isMapSeen({ ...at('wings--low'), asked: ['alpha'] }, closing)).toBe(true);
  });
});

describe('numbers', () => {
  test('a step is counted in its own talk', () => {
    expect(numberOf(story, 5, 'wings--last')).toBe(2);
    expect(numberOf(story, 40, 'wings--last')).toBe(4);
  });
  test.each([
    [1, 'start--toy'],
    [2, 'wings--low'],
    [3, 'wings--last'],
    [0, 'start--toy'],
    [999, 'wings--last'],
  ])('jumping to %i ends at %s', (number, step) => {
    expect(placeAtNumber(number, story, 15)).toEqual(place(step));
  });
  test('progress grows with every press and ends at the whole', () => {
    const shares: number[] = [];
    for (let here = firstPlace(story, 15); here !== null; here = placeAfter(here, story, 15))
      shares.push(progressOf(here, story, 15));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(shares.length);
    expect(shares[shares.length - 1]).toBe(1);
  });
  test('the budget counts only the steps of the talk', () => {
    expect(budgetOf(story, 15, 'wings--last')).toEqual({ before: 15, through: 18 });
    expect(budgetOf(story, 40, 'wings--last')).toEqual({ before: 19, through: 22 });
  });
  test('a story of nothing has no first step', () => {
    expect(firstPlace({ chapters: [], steps: [] }, 15)).toBeNull();
    expect(stepsOf({ chapters: [], steps: [] }, 40)).toEqual([]);
  });
});
