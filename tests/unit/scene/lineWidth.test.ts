import { expect, test } from 'vitest';
import { lineWidthAt } from '../../../src/scene/lineWidth';

const line = {
  ...({ kind: 'line', id: 'borders', shapes: 'borders' } as const),
  ...{ width: 1.6, opacity: 1, strokes: [] },
};

test('a line is as wide from afar as near by, but in a large pack', () => {
  const thin = { ...line, afar: { width: 0.4, from: 4, to: 8 } };
  expect([3, 9].map((zoom) => lineWidthAt(line, zoom))).toEqual([1.6, 1.6]);
  expect([3, 4, 6, 8, 9].map((zoom) => lineWidthAt(thin, zoom))).toEqual([0.4, 0.4, 1, 1.6, 1.6]);
});
