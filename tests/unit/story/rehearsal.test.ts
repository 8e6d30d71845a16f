import { describe, expect, test } from 'vitest';
import { cutThatFits, estimateOf, paceOf, spentUntil } from '../../../src/story/rehearsal';
import { toyPack } from '../toyPack';

const { story } = toyPack();
const minutes = (count: number) => count * 60_000;

describe('a rehearsal', () => {
  test('adds the time of a step that was come back to', () => {
    const once = spentUntil({}, { step: 'start--toy', since: 1000 }, 4000);
    expect(spentUntil(once, { step: 'start--toy', since: 9000 }, 9500)).toEqual({
      'start--toy': 3500,
    });
  });

  test('a clock that was set back takes nothing away', () => {
    expect(spentUntil({ 'start--toy': 5 }, { step: 'start--toy', since: 100 }, 50)).toEqual({
      'start--toy': 5,
    });
  });

  test('tells the pace over the rehearsed steps, and estimates the others by it', () => {
    // 5 and 3 minutes are planned for the two; the step between them has 10.
    const spent = { 'start--toy': minutes(10), 'wings--last': minutes(6) };
    expect(paceOf(story, spent)).toBe(2);
    expect(estimateOf(story, 15, spent)).toBe(minutes(10 + 20 + 6));
    expect(paceOf(story, {})).toBe(1);
  });

  test('offers the longest cut that fits into the time there is', () => {
    expect(cutThatFits(story, 15, { 'start--toy': minutes(4) })).toBe(15);
    expect(cutThatFits(story, 15, { 'wings--low': minutes(12) })).toBe(5);
    expect(cutThatFits(story, 5, { 'start--toy': minutes(9) })).toBe(5);
  });
});
