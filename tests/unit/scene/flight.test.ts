import fc from 'fast-check';
import { expect, test } from 'vitest';
import { project } from '../../../src/scene/camera';
import { cameraBetween } from '../../../src/scene/flight';

const size = { width: 1280, height: 800 };
const camera = fc.record({
  center: fc.tuple(
    fc.double({ min: 111, max: 114, noNaN: true }),
    fc.double({ min: 36, max: 39, noNaN: true }),
  ),
  zoom: fc.double({ min: 6, max: 13, noNaN: true }),
});

test('a flight begins and ends on the very cameras it is between', () => {
  fc.assert(
    fc.property(camera, camera, (from, to) => {
      expect(cameraBetween(from, to, 0)).toBe(from);
      expect(cameraBetween(from, to, 1)).toBe(to);
    }),
  );
});

test('on its way the zoom changes evenly about one place that stays where it is', () => {
  const from = { center: [112.7, 37.6] as const, zoom: 8 };
  const to = { center: [112.9, 37.4] as const, zoom: 10 };
  const half = cameraBetween(from, to, 0.5);
  expect(half.zoom).toBe(9);
  // A place four thirds of the way east is where the scale of 4 leaves it.
  const place = [from.center[0] + ((to.center[0] - from.center[0]) * 4) / 3, 37.5] as const;
  const [x] = project(from, size, place);
  for (const share of [0.25, 0.5, 0.75, 1])
    expect(project(cameraBetween(from, to, share), size, place)[0]).toBeCloseTo(x, 6);
});

test('without a zoom the way is even', () => {
  const half = cameraBetween({ center: [112, 37], zoom: 9 }, { center: [113, 37], zoom: 9 }, 0.5);
  expect(half.center[0]).toBeCloseTo(112.5, 9);
  expect(half.zoom).toBe(9);
});
