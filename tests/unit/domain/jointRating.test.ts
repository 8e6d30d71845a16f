import { expect, test } from 'vitest';
import { jointRating, type Rating } from '../../../src/content/valueStatus';
import { distinctRatings } from '../../../src/i18n/rating';

const sure: Rating = { status: 'measured', confidence: 'high', sample: null };
const worked: Rating = { ...sure, status: 'derived' };
const guessed: Rating = { ...sure, status: 'estimate', confidence: 'medium' };

test('values drawn as one thing are as direct and as sure as the weakest of them', () => {
  expect(jointRating([sure, guessed, worked])).toEqual(guessed);
  expect(jointRating([worked, { ...sure, sample: { base: null } }])).toEqual({
    ...worked,
    sample: { base: null },
  });
});

test('a picture explains each sign once, and measured values not at all', () => {
  const texts = distinctRatings([sure, worked, guessed, worked], 'zh').map(({ text }) => text);
  expect(texts).toEqual(['推算', '估算 · 可信度中']);
});
