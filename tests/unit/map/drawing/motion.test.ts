import { expect, test } from 'vitest';
import type { Point, Position } from '../../../../src/domain/geometry';
import { motionBetween } from '../../../../src/map/drawing/motion';
import { project, type Camera } from '../../../../src/scene/camera';

const size = { width: 900, height: 600 };
const painted: Camera = { center: [112.7, 37.4], zoom: 8 };

test.each<[string, Camera]>([
  ['moved aside', { center: [112.9, 37.1], zoom: 8 }],
  ['zoomed in', { center: [112.7, 37.4], zoom: 9.3 }],
  ['zoomed out and moved', { center: [112.2, 37.8], zoom: 7.1 }],
])('what is painted, %s by the browser, stands where the camera sees it', (_, seen) => {
  const motion = /^translate\((\S+)px, (\S+)px\) scale\((\S+)\)$/.exec(
    motionBetween(painted, seen, size),
  );
  const [left = NaN, top = NaN, scale = NaN] = (motion ?? []).slice(1).map(Number);
  const places: readonly Position[] = [
    [112.2, 37],
    [113.4, 37.9],
  ];
  for (const place of places) {
    const [x, y] = project(painted, size, place);
    const moved: Point = [left + x * scale, top + y * scale];
    const [wantedX, wantedY] = project(seen, size, place);
    expect(Math.hypot(moved[0] - wantedX, moved[1] - wantedY)).toBeLessThan(0.05);
  }
});
