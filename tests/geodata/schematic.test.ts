import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../geodata/build/geometry/measure';
import { publishedAreas, type PublishedArea } from '../../geodata/build/geometry/published';
import { isInside } from '../../geodata/build/geometry/shape';
import { coreRadiusMeters, coreRing, sectorBands } from '../../geodata/build/geometry/schematic';
import { bearingDegrees, distanceMeters } from '../../geodata/build/geometry/sphere';
import { builtJinzhong, jinzhongSettings } from './jinzhong';

const { boundaries } = builtJinzhong();
const sides = { north: 0, east: 90, south: 180, west: 270 };

describe('the core', () => {
  const { core } = jinzhongSettings();

  test('has a geodesic area of 66 km² within 0.5 %, also after quantising', () => {
    const published = publishedAreas(boundaries, 'core');
    expect(published.map(({ id }) => id)).toEqual(['valley']);
    for (const polygons of [[[coreRing(core)]], published.flatMap((shape) => shape.polygons)]) {
      expect(Math.abs(areaKm2(polygons) - 66)).toBeLessThan(66 * 0.005);
    }
  });

  test('is a circle: every vertex is equally far from its centre', () => {
    for (const at of coreRing(core)) {
      expect(distanceMeters(core.center, at)).toBeCloseTo(coreRadiusMeters(core), 3);
    }
    expect(coreRadiusMeters(core)).toBeCloseTo(4583.5, 0);
  });

  test('lies wholly inside Yuci', () => {
    const yuci = publishedAreas(boundaries, 'counties').find(({ id }) => id === '140702');
    const outline = yuci?.polygons[0]?.[0] ?? [];
    expect(coreRing(core).filter((at) => !isInside(at, outline))).toEqual([]);
  });
});

describe('the extensions', () => {
  const settings = jinzhongSettings();
  const { core, extensions } = settings;
  const bandsOf = (id: string) =>
    publishedAreas(boundaries, 'extensions').filter(({ properties }) => properties['id'] === id);
  const vertices = (shapes: readonly PublishedArea[]) =>
    shapes.flatMap(({ polygons }) => polygons.flat(2));

  test.each(Object.entries(sides))('%s is a sector of 60–70° around its axis', (side, axis) => {
    const turns = vertices(bandsOf(`valley-${side}`)).map(
      (at) => ((bearingDegrees(core.center, at) - axis + 540) % 360) - 180,
    );
    expect(Math.max(...turns) - Math.min(...turns)).toBeGreaterThan(60);
    expect(Math.max(...turns) - Math.min(...turns)).toBeLessThan(70);
    expect(Math.max(...turns) + Math.min(...turns)).toBeCloseTo(0, 0);
  });

  test('start at the core with vertices of its edge and end at the reach', () => {
    const edge = new Set(vertices(publishedAreas(boundaries, 'core')).map(String));
    for (const side of Object.keys(sides)) {
      const all = vertices(bandsOf(`valley-${side}`));
      const distances = all.map((at) => distanceMeters(core.center, at));
      expect(Math.abs(Math.min(...distances) - coreRadiusMeters(core))).toBeLessThan(15);
      expect(Math.abs(Math.max(...distances) - extensions.reachMeters)).toBeLessThan(15);
      const inner = all.filter(
        (at) => distanceMeters(core.center, at) < coreRadiusMeters(core) + 100,
      );
      expect(inner.length).toBeGreaterThan(20);
      expect(inner.filter((at) => !edge.has(String(at)))).toEqual([]);
    }
  });

  test('fade outwards from full to almost nothing', () => {
    const fades = sectorBands({ id: 'x', bearing: 0 }, settings).map(({ fade }) => fade);
    expect(fades).toEqual([...fades].sort((a, b) => b - a));
    expect([fades[0], fades.at(-1), fades.length]).toEqual([1, 0.06, 12]);
  });

  test('do not overlap one another', () => {
    for (const side of Object.keys(sides)) {
      const own = vertices(bandsOf(`valley-${side}`));
      const others = publishedAreas(boundaries, 'extensions').filter(
        ({ properties }) => properties['id'] !== `valley-${side}`,
      );
      const rings = others.flatMap(({ polygons }) => polygons.flat());
      expect(others).toHaveLength(36);
      expect(own.filter((at) => rings.some((ring) => isInside(at, ring)))).toEqual([]);
    }
  });
});
