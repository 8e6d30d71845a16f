import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/domain/geometry';
import { toWgs84 } from '../../src/domain/wgs84';
import { compassPoint, directionFrom } from '../../geodata/build/geometry/direction';
import { areaKm2, centroidOf } from '../../geodata/build/geometry/measure';
import { readShapes } from '../../geodata/build/geometry/read';
import {
  bearingDegrees,
  destination,
  distanceMeters,
  localPlane,
} from '../../geodata/build/geometry/sphere';
import { Faults } from '../../geodata/build/faults';
import { jinzhongSettings } from './jinzhong';
import { square } from './toy';

describe('the datum', () => {
  test('an outline that stands 580–610 m too far east is moved back west', () => {
    const raw = readShapes('node_modules', jinzhongSettings().counties, new Faults());
    const moves = raw
      .flatMap((shape) => shape.polygons.flat(2))
      .map((at) => localPlane(at)(toWgs84(at)));
    const east = moves.reduce((sum, [x]) => sum + x, 0) / moves.length;
    const north = moves.reduce((sum, [, y]) => sum + y, 0) / moves.length;
    expect(east).toBeLessThan(-560);
    expect(east).toBeGreaterThan(-630);
    expect(Math.abs(north)).toBeLessThan(120);
  });

  test('equal positions convert to equal positions', () => {
    expect(toWgs84([112.7, 37.7])).toEqual(toWgs84([112.7, 37.7]));
  });
});

describe('areas are those of the ellipsoid', () => {
  test.each([
    ['at the equator', 0, 12_308.8],
    ['at latitude 37', 37, 9_820],
  ])('a cell of one degree %s', (_, south, km2) => {
    const ring: Position[] = [
      [110, south],
      [111, south],
      [111, south + 1],
      [110, south + 1],
      [110, south],
    ];
    expect(Math.abs(areaKm2([[ring]]) / km2 - 1)).toBeLessThan(0.001);
  });

  test('the winding does not matter, and a hole counts against its polygon', () => {
    const [ring, hole] = [
      square(110, 37),
      [...square(110.1, 37.1)].map(([x, y]): Position => [(x - 110) / 4 + 110, (y - 37) / 4 + 37]),
    ];
    expect(areaKm2([[[...ring].reverse()]])).toBeCloseTo(areaKm2([[ring]]), 6);
    expect(areaKm2([[ring, hole]])).toBeCloseTo(areaKm2([[ring]]) - areaKm2([[hole]]), 6);
  });

  test('the centroid of a square is its middle whichever way it is wound', () => {
    for (const ring of [square(110, 37), [...square(110, 37)].reverse()]) {
      expect(distanceMeters(centroidOf([[ring]]), [110.2, 37.2])).toBeLessThan(200);
    }
  });
});

describe('directions', () => {
  test('a place found by bearing and distance is measured back', () => {
    const there = destination([112.7, 37.7], 230, 15_000);
    expect(distanceMeters([112.7, 37.7], there)).toBeCloseTo(15_000, 3);
    expect(bearingDegrees([112.7, 37.7], there)).toBeCloseTo(230, 3);
  });

  test.each([
    [0, 'n'],
    [22.4, 'n'],
    [22.6, 'ne'],
    [180, 's'],
    [337.6, 'n'],
  ])('a bearing of %s° points to %s', (bearing, point) => {
    expect(compassPoint(bearing)).toBe(point);
  });

  test('the host of the core is here, whatever the bearing to its centroid', () => {
    expect(directionFrom([112.7, 37.7], [112.8, 37.6], true).direction).toBe('here');
    expect(directionFrom([112.7, 37.7], [112.8, 37.6], false).direction).toBe('se');
  });
});
