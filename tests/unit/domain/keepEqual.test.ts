import { expect, test } from 'vitest';
import { keepEqual } from '../../../src/domain/keepEqual';

const before = {
  layers: [
    { id: 'a', fills: [1, 2] },
    { id: 'b', fills: [] },
  ],
  at: null,
};

test('what equals the one before is the one before, at every depth', () => {
  expect(keepEqual(before, structuredClone(before))).toBe(before);
  const after = keepEqual(before, { ...structuredClone(before), at: [1, 2] });
  expect(after).not.toBe(before);
  expect(after.layers).toBe(before.layers);
});

test('a changed item leaves its neighbours the same, and is told as it is', () => {
  const after = keepEqual(before, {
    layers: [
      { id: 'a', fills: [1, 2] },
      { id: 'b', fills: [3] },
    ],
    at: null,
  });
  expect(after).toEqual({
    layers: [
      { id: 'a', fills: [1, 2] },
      { id: 'b', fills: [3] },
    ],
    at: null,
  });
  expect(after.layers[0]).toBe(before.layers[0]);
  expect(before.layers[1]?.fills).toEqual([]);
});

test.each([
  [[1, 2], [1]],
  [[1], [1, 2]],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: 1, b: undefined }, { a: 1 }],
  [{ a: 1 }, { b: 1 }],
  [[], {}],
  [{}, []],
  [null, {}],
  [{}, null],
])('%j is not taken for %j', (one, other) => {
  expect(keepEqual<unknown>(one, other)).toStrictEqual(other);
});

test('sets, maps and functions are the same or they are not', () => {
  const [one, other] = [new Set([1]), new Set([1])];
  expect(keepEqual(one, other)).toBe(other);
  expect(keepEqual({ one }, { one })).toEqual({ one });
});
