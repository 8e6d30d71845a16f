import { describe, expect, test } from 'vitest';
import { cutThatFits, estimateOf, paceOf, spentUntil } from '../../../src/story/rehearsal';
import { toyStory } from '../toyStory';

const story = toyStory();
const minutes = (count: number) => count * 60_000;

describe('a rehearsal', () => {
  test('adds the time of a step that was come back to', () => {
    const once = spentUntil({}, { step: 'start--one', since: 1000 }, 4000);
    expect(spentUntil(once, { step: 'start--one', since: 9000 }, 9500)).toEqual({
      'start--one': 3500,
    });
  });

  test('a clock that was set back takes nothing away', () => {
    expect(spentUntil({ 'start--one': 5 }, { step: 'start--one', since: 100 }, 50)).toEqual({
      'start--one': 5,
    });
  });

  test('tells the pace over the rehearsed steps, and estimates the others by it', () => {
    // 2 and 3 minutes are planned for the two; the third step has 1.
    const spent = { 'start--one': minutes(4), 'wings--last': minutes(6) };
    expect(paceOf(story, spent)).toBe(2);
    expect(estimateOf(story, 15, spent)).toBe(minutes(4 + 2 + 6));
    expect(paceOf(story, {})).toBe(1);
  });

  test('offers the longest cut that fits into the time there is', () => {
    expect(cutThatFits(story, 15, { 'start--one': minutes(4) })).toBe(15);
    expect(cutThatFits(story, 15, { 'start--two': minutes(12) })).toBe(5);
    expect(cutThatFits(story, 5, { 'start--one': minutes(9) })).toBe(5);
  });
});
