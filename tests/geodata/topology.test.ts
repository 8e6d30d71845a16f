import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import type { Position } from '../../src/domain/geometry';
import { toJson } from '../../geodata/build/write';
import { distanceToRing } from '../../geodata/build/geometry/anchors';
import { areasByEdge } from '../../geodata/build/geometry/borders';
import { dissolve } from '../../geodata/build/geometry/dissolve';
import { areaKm2 } from '../../geodata/build/geometry/measure';
import type { Ring } from '../../geodata/build/geometry/shape';
import { snapShapes } from '../../geodata/build/geometry/snap';
import { localPlane } from '../../geodata/build/geometry/sphere';
import { buildJinzhong, builtJinzhong, jinzhongSources } from './jinzhong';
import { square, toyShape, toyShapes } from './toy';

test('building twice gives the same bytes', () => {
  const [first, second] = [builtJinzhong(), buildJinzhong()];
  expect(toJson(first.boundaries)).toBe(toJson(second.boundaries));
  expect(toJson(first.geometry)).toBe(toJson(second.geometry));
});

test('the layers are those that the painters know', () => {
  const layers = ['city', 'core', 'counties', 'extensions', 'neighbours', 'rivers', 'wings'];
  expect(Object.keys(builtJinzhong().boundaries.objects).sort()).toEqual(layers);
});

test('the topology stays small enough to travel with the page', () => {
  expect(toJson(builtJinzhong().boundaries).length).toBeLessThan(40_000);
});

test('the rivers keep within 150 m of their sources on average', () => {
  const { boundaries } = builtJinzhong();
  const rivers = boundaries.objects['rivers'];
  const lines = rivers ? feature(boundaries, rivers).features : [];
  expect(lines.map(({ id }) => id)).toEqual(['fen', 'qin', 'zhuozhang']);
  for (const source of jinzhongSources().rivers) {
    const drawn = positionsOf(lines.find(({ id }) => id === source.id));
    const gaps = positionsOf(source).map((at) => distanceToRing([0, 0], drawn.map(localPlane(at))));
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeLessThan(150);
  }
});

test('units of one file dissolve to one ring of the same area', () => {
  const { code, polygons } = dissolve('990000', toyShapes());
  const sum = toyShapes().reduce((total, shape) => total + areaKm2(shape.polygons), 0);
  expect([code, polygons.length, polygons[0]?.length]).toEqual(['990000', 1, 1]);
  expect(areaKm2(polygons)).toBeCloseTo(sum, 6);
});

test('a neighbour drawn 50 m off takes over the border of the county, vertex by vertex', () => {
  const county: Ring = [
    [110, 37],
    [110.4, 37],
    [110.4, 37.2],
    [110.4, 37.4],
    [110, 37.4],
    [110, 37],
  ];
  const off = 110.4005;
  const neighbour: Ring = [
    [off, 37],
    [110.8, 37],
    [110.8, 37.4],
    [off, 37.4],
    [off, 37.3],
    [off, 37],
  ];
  const [snapped] = snapShapes([toyShape('1', county)], [toyShape('2', neighbour)], 100);
  const users = areasByEdge([
    { id: '1', properties: {}, polygons: [[county]] },
    { id: '2', properties: {}, polygons: snapped?.polygons ?? [] },
  ]);
  expect([...users.values()].filter((both) => both.length === 2)).toHaveLength(2);
});

test('a vertex farther away than the snap distance stays where it is', () => {
  const [snapped] = snapShapes(
    [toyShape('1', square(110, 37))],
    [toyShape('2', square(110.402, 37))],
    100,
  );
  expect(snapped?.polygons).toEqual([[square(110.402, 37)]]);
  expect(distanceToRing([0, 0], square(110, 37).map(localPlane([110.402, 37.2])))).toBeGreaterThan(
    100,
  );
});

function positionsOf(line: Feature | undefined): readonly Position[] {
  if (line?.geometry.type !== 'LineString') return [];
  return line.geometry.coordinates.map(([lng = NaN, lat = NaN]): Position => [lng, lat]);
}
