import { expect, test } from 'vitest';
import { placeNames } from '../../../../src/map/places/placeNames';
import type { PlaceGroup } from '../../../../src/map/places/groups';
import { fitBounds } from '../../../../src/scene/camera';
import type { PlaceMark, ScenePlaces } from '../../../../src/scene/scene';
import type { Box, LabelContext } from '../../../../src/scene/labels/types';

const size = { width: 1024, height: 768 };
/** Two degrees on a small wall: more metres a pixel than the valley's own names are set at. */
const camera = fitBounds(
  [
    [112, 36],
    [114, 38],
  ],
  size,
  { left: 0, top: 0, ...size },
);
const type = {
  scale: 1.4,
  leastShare: 0,
  wall: { name: 32, value: 30, subject: 32 },
  mostMetersPerPixel: 100,
};
const context: LabelContext = { camera, size, zoomRatio: 1, ringOf: () => [], obstacles: [], type };

function createGroup(id: string, [x, y]: readonly [number, number]): PlaceGroup {
  const at = [112 + (x / size.width) * 2, 38 - (y / size.height) * 2] as const;
  const first = { id, kind: 'site', name: id, at, isOwn: true } as unknown as PlaceMark;
  return { first, members: [first], at: [x, y], box: [x - 8, y - 8, x + 8, y + 8] };
}
function place(groups: readonly PlaceGroup[]) {
  const marks = groups.map(({ first }) => first);
  const places = { marks, counts: [], isTold: true, selected: null, more: (name: string) => name };
  return placeNames(groups, places as unknown as ScenePlaces, context);
}
const apart = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, b[0] - a[2], a[0] - b[2]), Math.max(0, b[1] - a[3], a[1] - b[3]));

test('the places of a step have their names on a small wall, too', () => {
  expect(place([createGroup('古庙', [512, 384])]).map(({ id }) => id)).toEqual(['古庙']);
});

test('before a room no name stands nearer to another’s sign than to its own', () => {
  const groups = [
    createGroup('东山古庙', [500, 380]),
    createGroup('西山古庙', [520, 380]),
    createGroup('南山古庙', [512, 395]),
    createGroup('北山古庙', [505, 365]),
  ];
  const names = place(groups);
  expect(names.length).toBeGreaterThan(0);
  for (const { id, box } of names) {
    const own = groups.find(({ first }) => first.id === id)?.box ?? box;
    for (const sign of groups)
      expect(apart(box, sign.box)).toBeGreaterThanOrEqual(apart(box, own) - 1);
  }
});
