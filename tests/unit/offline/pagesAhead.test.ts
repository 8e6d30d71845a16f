import { expect, test } from 'vitest';
import { viewOf } from '../../../src/offline/sw/pagesAhead';

const scope = 'https://a.example/map/';

test.each([
  ['s/pingyao/', '#/explore/pingyao'],
  ['s/pingyao', '#/explore/pingyao'],
  ['s/pingyao/index.html?from=timeline', '#/explore/pingyao'],
  ['s/step/six-goals--life/', '#/story/six-goals--life'],
])('without a network %s leads to the view %s', (path, hash) => {
  expect(viewOf(scope + path, scope)).toBe(scope + hash);
});

test.each([
  scope,
  `${scope}index.html`,
  `${scope}s/`,
  `${scope}s/step/`,
  `${scope}s/preview.png`,
  `${scope}licenses.html`,
  'https://a.example/s/pingyao/',
  'https://b.example/map/s/pingyao/',
])('%s is no such page', (url) => {
  expect(viewOf(url, scope)).toBeNull();
});
