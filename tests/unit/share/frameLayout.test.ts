import { expect, test } from 'vitest';
import { frameLayout } from '../../../src/share/frameLayout';

const frame = {
  title: '标题',
  source: '来源：甲',
  date: '2021-01-01',
  version: '数据版本',
  schematic: '示意',
};

test('title stands above; source, date, data version and the mark of a schematic map stand below', () => {
  const { above, below } = frameLayout(frame, 600);
  expect(above.map(({ text }) => text)).toEqual(['标题']);
  expect(below.map(({ text }) => text)).toEqual(['示意 · 来源：甲 · 2021-01-01 · 数据版本']);
});

test('a long source makes the frame higher, not wider', () => {
  const long = frameLayout({ ...frame, source: '来源：'.repeat(60) }, 600);
  expect(long.below.length).toBeGreaterThan(2);
  expect(long.height).toBeGreaterThan(frameLayout(frame, 600).height);
  expect(long.above).toEqual(frameLayout(frame, 600).above);
});

test('the words of a large picture are as large in it as those of a small one', () => {
  const [small, large] = [frameLayout(frame, 960), frameLayout(frame, 1920)];
  expect(large.above[0]?.fontSize).toBe((small.above[0]?.fontSize ?? 0) * 2);
});
