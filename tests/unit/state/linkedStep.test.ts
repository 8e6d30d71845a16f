import { expect, test } from 'vitest';
import { stepFault } from '../../../src/state/linkedStep';

test.each([
  ['#/story/valley--core', 'valley--core'],
  ['#/story/valley--core.2?talk=5', 'valley--core'],
  ['#/story/valley', 'valley--core'],
  ['#/story', null],
  ['#/story?talk=5', null],
])('%s leads where it says', (hash, found) => {
  expect(stepFault(hash, found)).toBeNull();
});

test.each([
  ['#/story/valley--sold?talk=5', 'valley--core', 'gone'],
  ['#/story/harbour--view', null, 'unknown'],
])('%s says that its step is not there', (hash, found, fault) => {
  expect(stepFault(hash, found)).toBe(fault);
});
