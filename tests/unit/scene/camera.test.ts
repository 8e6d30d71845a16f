import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromMercator, toMercator } from '../../../src/domain/mercator';
import {
  fitBounds,
  metersPerPixel,
  project,
  unproject,
  zoomAbout,
} from '../../../src/scene/camera';
import type { Bounds } from '../../../src/domain/geometry';
import { scaleBarFor } from '../../../src/scene/scaleBar';

const bounds: Bounds = [
  [111.4, 36.7],
  [114.1, 38.1],
];
const size = { width: 1280, height: 800 };
const free = { left: 40, top: 80, width: 800, height: 600 };

test('Web Mercator puts null island in the middle and the 60th parallel where EPSG:3857 does', () => {
  expect(toMercator([0, 0])).toEqual([0.5, 0.5]);
  const [x, y] = toMercator([90, 60]);
  expect(x).toBeCloseTo(0.75, 12);
  // y(60°) = R · ln(tan(75°)) = 8 399 737.889 818 m of a world 40 075 016.685 578 m wide.
  expect((0.5 - y) * 40075016.685578).toBeCloseTo(8399737.8898, 2);
});

test('a place goes to the screen and back within a millimetre of a degree', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
      fc.double({ min: 6, max: 13, noNaN: true }),
      (lng, lat, zoom) => {
        const camera = { center: [lng / 2, lat / 2] as const, zoom };
        const [backLng, backLat] = unproject(camera, size, project(camera, size, [lng, lat]));
        expect(backLng).toBeCloseTo(lng, 8);
        expect(backLat).toBeCloseTo(lat, 8);
      },
    ),
  );
});

test('fitted bounds fill the free box in one direction and stay in its middle', () => {
  const camera = fitBounds(bounds, size, free);
  const [left, bottom] = project(camera, size, bounds[0]);
  const [right, top] = project(camera, size, bounds[1]);
  expect((left + right) / 2).toBeCloseTo(free.left + free.width / 2, 6);
  expect((top + bottom) / 2).toBeCloseTo(free.top + free.height / 2, 6);
  const fill = Math.max((right - left) / free.width, (bottom - top) / free.height);
  expect(fill).toBeCloseTo(1, 6);
});

test('a small still picture has the whole of the bounds, farther off than the map ever goes', () => {
  const small = { width: 200, height: 100 };
  const box = { left: 10, top: 10, width: 180, height: 80 };
  const camera = fitBounds(bounds, small, box, 0);
  const [left, bottom] = project(camera, small, bounds[0]);
  const [right, top] = project(camera, small, bounds[1]);
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(9.99);
  expect(right).toBeLessThanOrEqual(190.01);
  expect(bottom).toBeLessThanOrEqual(90.01);
  expect(fitBounds(bounds, small, box).zoom).toBeGreaterThan(camera.zoom);
});

test('a box without room still gives a finite camera', () => {
  const { center, zoom } = fitBounds(
    bounds,
    { width: 0, height: 0 },
    { left: 0, top: 0, width: 0, height: 0 },
  );
  expect([...center, zoom].every(Number.isFinite)).toBe(true);
});

test('zooming about a point keeps the place under it', () => {
  const camera = fitBounds(bounds, size, free);
  const place = unproject(camera, size, [300, 200]);
  const [x, y] = project(zoomAbout(camera, 1.3, size, [300, 200]), size, place);
  expect([x, y].map(Math.round)).toEqual([300, 200]);
});

test('the scale bar is a round length and as long on the ground as it says', () => {
  for (const zoom of [7, 8.3, 9.9, 12]) {
    const camera = { center: [112.7, 37.4] as const, zoom };
    const { km, widthPixels } = scaleBarFor(camera, size);
    expect(String(km)).toMatch(/^(0\.)?0*[125]0*$/);
    expect(widthPixels).toBeLessThanOrEqual(220);
    const drawnKm = (widthPixels * metersPerPixel(zoom, 37.4)) / 1000;
    expect(Math.abs(drawnKm / km - 1)).toBeLessThan(0.02);
  }
});

test('mercator and its inverse agree', () => {
  expect(fromMercator(toMercator([112.716, 37.749])).map((degrees) => degrees.toFixed(9))).toEqual([
    '112.716000000',
    '37.749000000',
  ]);
});
