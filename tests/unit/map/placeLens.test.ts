import { expect, test } from 'vitest';
import type { Point } from '../../../src/domain/geometry';
import { placeLens } from '../../../src/map/placeLens';

const size = { width: 1280, height: 800 };
const free = { left: 0, top: 0, ...size };
const at: Point = [640, 400];
const blob: readonly Point[] = Array.from({ length: 60 }, (_, step) => [
  640 + 180 * Math.cos((step * Math.PI) / 30),
  400 + 180 * Math.sin((step * Math.PI) / 30),
]);

test('the lens lies in the free box, clear of the shapes and of the furniture, joined to its place', () => {
  const keepOut = [[0, 0, 460, 800] as const];
  const lens = placeLens(at, 40, size, free, [blob], keepOut);
  const { center, radius } = lens ?? { center: [0, 0], radius: 0 };
  expect(radius).toBeGreaterThan(80);
  expect(center[0] - radius).toBeGreaterThan(460);
  expect(
    Math.min(...blob.map(([x, y]) => Math.hypot(x - center[0], y - center[1]))),
  ).toBeGreaterThan(radius);
  expect(Math.hypot((lens?.from[0] ?? 0) - at[0], (lens?.from[1] ?? 0) - at[1])).toBeCloseTo(40, 6);
});

test.each<[string, number, { width: number; height: number }]>([
  ['on a phone there is no room for one', 10, { width: 390, height: 420 }],
  ['a place that is large on the map itself needs none', 120, size],
])('%s', (_, radius, box) => {
  expect(placeLens(at, radius, box, { left: 0, top: 0, ...box }, [blob], [])).toBeNull();
});
