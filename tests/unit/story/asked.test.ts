import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { areaFinder } from '../../../src/story/asked';

const find = areaFinder(pack);

test.each([
  ['平遥', ['pingyao']],
  ['py', ['pingyao']],
  ['yushe', ['yushe']],
  ['py jx', ['pingyao', 'jiexiu']],
  ['和顺、左权', ['heshun', 'zuoquan']],
  ['平遥介休', ['pingyao', 'jiexiu']],
  ['Pingyao Jiexiu Yushe', ['pingyao', 'jiexiu']],
  ['平遥 平遥县', ['pingyao']],
  ['古城', []],
  ['', []],
  ['🏯 ', []],
])('a question from the floor, “%s”, is about %j', (text, areas) => {
  expect(find(text)).toEqual(areas);
});
