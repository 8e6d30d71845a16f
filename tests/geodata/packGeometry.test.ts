import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/domain/geometry';
import { anchorsOf, distanceToRing } from '../../geodata/build/geometry/anchors';
import { publishedAreas } from '../../geodata/build/geometry/published';
import { isInside } from '../../geodata/build/geometry/shape';
import { distanceMeters, localPlane } from '../../geodata/build/geometry/sphere';
import { builtJinzhong } from './jinzhong';

describe('what the pack says about Jinzhong', () => {
  const { boundaries, geometry } = builtJinzhong();
  const counties = publishedAreas(boundaries, 'counties');
  const ringOf = (id: string) =>
    counties.find(({ properties }) => properties['id'] === id)?.polygons[0]?.[0] ?? [];

  test('Yuci is where the valley is, Shouyang east of it, Lingshi south-west', () => {
    const told = Object.entries(geometry.areas).map(([id, { fromCore }]) => [
      id,
      fromCore?.direction,
    ]);
    expect(Object.fromEntries(told)).toMatchObject({
      yuci: 'here',
      shouyang: 'e',
      lingshi: 'sw',
      taigu: 's',
    });
  });

  test('neighbours are mutual, and Lingshi has one', () => {
    for (const [id, { neighbours }] of Object.entries(geometry.areas)) {
      for (const other of neighbours) expect(geometry.areas[other]?.neighbours).toContain(id);
    }
    expect(geometry.areas['lingshi']?.neighbours).toEqual(['jiexiu']);
  });

  test('every county has at least one label anchor inside it with the free radius it states', () => {
    for (const [id, { anchors }] of Object.entries(geometry.areas)) {
      expect(anchors.length).toBeGreaterThan(0);
      for (const { at, radiusMeters } of anchors) {
        const free = distanceToRing([0, 0], ringOf(id).map(localPlane(at)));
        expect(isInside(at, ringOf(id))).toBe(true);
        expect(radiusMeters).toBeLessThan(free * 1.01 + 10);
      }
    }
  });

  test('no label anchor of the host county comes near the core', () => {
    const { center, radiusMeters } = geometry.core ?? { center: [0, 0], radiusMeters: NaN };
    for (const anchor of geometry.areas['yuci']?.anchors ?? []) {
      expect(distanceMeters(anchor.at, center)).toBeGreaterThan(
        radiusMeters + anchor.radiusMeters * 0.98,
      );
    }
  });

  test('a wide shape gets an anchor where a wide label has more room', () => {
    const wide: Position[] = [
      [110, 37],
      [110.2, 37],
      [110.2, 37.15],
      [110.8, 37.12],
      [110.8, 37.28],
      [110.2, 37.25],
      [110.2, 37.3],
      [110, 37.3],
      [110, 37],
    ];
    const [round, ...others] = anchorsOf([wide]);
    expect(round?.at[0]).toBeLessThan(110.2);
    expect(others.some(({ at }) => at[0] > 110.2)).toBe(true);
  });

  test('bounds hold the whole outline', () => {
    const [[west, south], [east, north]] = geometry.areas['pingyao']?.bounds ?? [
      [0, 0],
      [0, 0],
    ];
    for (const [lng, lat] of ringOf('pingyao')) {
      expect(
        lng >= west - 1e-5 && lng <= east + 1e-5 && lat >= south - 1e-5 && lat <= north + 1e-5,
      ).toBe(true);
    }
  });
});
