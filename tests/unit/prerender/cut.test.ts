import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { flatShapes, quartersOf, type FlatShape } from '../../../src/prerender/tiles/cut';

const square: Feature = {
  type: 'Feature',
  properties: { key: 'square' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-40, -30],
        [60, -30],
        [60, 50],
        [-40, 50],
        [-40, -30],
      ],
      [
        [-10, -10],
        [-10, 10],
        [10, 10],
        [10, -10],
        [-10, -10],
      ],
    ],
  },
};
const line: Feature = {
  type: 'Feature',
  properties: { key: 'line' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [-90, 20],
      [90, 20],
      [90, -20],
      [-90, -20],
    ],
  },
};
const whole = (features: readonly Feature[]) => ({
  z: 0,
  x: 0,
  y: 0,
  shapes: flatShapes(features),
});

/** Of an area with its holes taken off, in squares of the Mercator world. */
const areaOf = ({ lines }: FlatShape): number =>
  lines.reduce((sum, { at }) => {
    let twice = 0;
    for (let i = 2; i < at.length; i += 2)
      twice += (at[i - 2] ?? 0) * (at[i + 1] ?? 0) - (at[i] ?? 0) * (at[i - 1] ?? 0);
    return sum + twice / 2;
  }, 0);

test('the quarters of a tile have its area between them, holes left out', () => {
  const tile = whole([square]);
  const [uncut] = tile.shapes;
  const quarters = quartersOf(tile, 0);
  expect(quarters.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
  const total = quarters.flatMap(({ shapes }) => shapes).reduce((sum, one) => sum + areaOf(one), 0);
  expect(uncut && areaOf(uncut)).toBeGreaterThan(0);
  expect(total).toBeCloseTo(uncut ? areaOf(uncut) : NaN, 12);
});

test('a line that comes back is two lines in the tile that it has left between', () => {
  const [west] = quartersOf(whole([line]), 0.2).filter(({ x, y }) => x === 0 && y === 0);
  expect(west?.shapes[0]?.lines).toHaveLength(2);
});

test('a tile with nothing in it is none', () => {
  const far: Feature = {
    ...line,
    geometry: {
      type: 'LineString',
      coordinates: [
        [100, 50],
        [120, 60],
      ],
    },
  };
  expect(quartersOf(whole([far]), 0).map(({ x, y }) => [x, y])).toEqual([[1, 0]]);
});
