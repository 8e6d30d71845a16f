import { expect, test } from 'vitest';
import { groupAnchors } from '../../../../src/scene/labels/groupLabels';
import { summary } from '../../../../src/content/start';

const [model] = Object.values(summary.geometry.areas);
/** An area of so many degrees to each side of its middle. */
const geometryOf = (reach: number, at: [number, number]) => ({
  ...(model ?? expect.fail('none')),
  bounds: [
    [at[0] - reach, at[1] - reach],
    [at[0] + reach, at[1] + reach],
  ] as [[number, number], [number, number]],
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
        north: geometryOf(0.8, [110, 20]),
        south: geometryOf(0.5, [110, 19]),
        reef: geometryOf(0.01, [113, 10]),
      },
    },
  });
  expect(anchors.get('province')?.[0]).toEqual([110, 20]);
  expect(anchors.get('islands')?.[0]).toEqual([113, 10]);
  expect(anchors.get('province')).toContainEqual([110, 19]);
});
