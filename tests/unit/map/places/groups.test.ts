import { expect, test } from 'vitest';
import { groupPlaces } from '../../../../src/map/places/groups';
import type { PlaceMark, ScenePlaces } from '../../../../src/scene/scene';

const mark = (id: string, lng: number, kind: PlaceMark['kind'] = 'heritage'): PlaceMark => ({
  id,
  kind,
  name: id,
  at: [lng, 37],
  isOwn: true,
});
const camera = { center: [112, 37], zoom: 10 } as const;
const size = { width: 800, height: 600 };
function groups(
  marks: readonly PlaceMark[],
  zoomRatio: number,
  selected: string | null = null,
  isTold = false,
) {
  const places: ScenePlaces = {
    marks,
    counts: [],
    lang: 'zh',
    more: (first) => first,
    selected,
    isTold,
  };
  return groupPlaces(places, camera, size, zoomRatio, 8).map(({ members }) =>
    members.map(({ id }) => id),
  );
}

test('signs that would cover each other are one, of one kind only', () => {
  const marks = [
    mark('a', 112),
    mark('b', 112.001),
    mark('c', 112.001, 'station'),
    mark('d', 112.1),
  ];
  expect(groups(marks, 3)).toEqual([['a', 'b'], ['c'], ['d']]);
});

test('the place that is open leads its sign', () => {
  expect(groups([mark('a', 112), mark('b', 112.001)], 3, 'b')).toEqual([['b', 'a']]);
});

test('of the whole city the seats have signs, and the place that is open', () => {
  const marks = [mark('seat', 112, 'seat'), mark('a', 112.1), mark('b', 112.2)];
  expect(groups(marks, 1)).toEqual([['seat']]);
  expect(groups(marks, 1, 'b')).toEqual([['b'], ['seat']]);
});

test('what is out of sight has no sign', () => {
  expect(groups([mark('a', 120)], 3)).toEqual([]);
});

test('places that a step of the talk is about all have a sign of their own', () => {
  const marks = [mark('a', 112), mark('b', 112.001), mark('c', 112.1)];
  expect(groups(marks, 1, null, true)).toEqual([['a'], ['b'], ['c']]);
});
