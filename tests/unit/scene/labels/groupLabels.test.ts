import { expect, test } from 'vitest';
import { groupAnchors } from '../../../../src/scene/labels/groupLabels';
import { summary } from '../../../../src/content/start';

const [model] = Object.values(summary.geometry.areas);
const geometryOf = (areaKm2: number, at: [number, number]) => ({
  ...(model ?? expect.fail('none')),
  areaKm2,
  anchors: [{ at, radiusMeters: 1000 }],
});
const areaOf = (id: string, wing: string) => ({
  ...(summary.areas[0] ?? expect.fail('none')),
  id,
  wing,
});
const wingOf = (id: string, parent?: string) => ({
  ...(summary.wings[0] ?? expect.fail('none')),
  id,
  ...(parent === undefined ? {} : { parent }),
});

test('a province with far islands has its name on the mainland, one that bends around another at an area of its own', () => {
  const anchors = groupAnchors({
    wings: [wingOf('province'), wingOf('mainland', 'province'), wingOf('islands', 'province')],
    areas: [areaOf('north', 'mainland'), areaOf('south', 'mainland'), areaOf('reef', 'islands')],
    geometry: {
      ...summary.geometry,
      areas: {
        north: geometryOf(20_000, [110, 20]),
        south: geometryOf(10_000, [110, 19]),
        reef: geometryOf(10, [113, 10]),
      },
    },
  });
  expect(anchors.get('province')?.[0]).toEqual([110, 20]);
  expect(anchors.get('islands')?.[0]).toEqual([113, 10]);
  expect(anchors.get('province')).toContainEqual([110, 19]);
});
