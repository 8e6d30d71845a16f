import { expect, test } from 'vitest';
import { editVerdicts } from './verdicts';

const none = { firstOpenMs: [], openMs: [], firstLetterMs: [], letterMs: [] };
const reached = (editing: Parameters<typeof editVerdicts>[0]) =>
  editVerdicts(editing).map(({ isReached }) => isReached);

test('each median is held against its own limit', () => {
  const editing = {
    firstOpenMs: [190, 210, 180],
    openMs: [201],
    firstLetterMs: [50],
    letterMs: [51],
  };
  expect(reached(editing)).toEqual([true, false, true, false]);
});

test('nothing measured reaches nothing', () => {
  expect(reached(none)).toEqual([false, false, false, false]);
});
