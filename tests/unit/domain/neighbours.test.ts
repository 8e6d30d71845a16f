import { expect, test } from 'vitest';
import { summary } from '../../../src/content/start';
import { arrows, nearestIn, nearestTo, type IdentifiedPoint } from '../../../src/domain/neighbours';

const spots: readonly IdentifiedPoint[] = summary.areas.flatMap(({ id }) => {
  const at = summary.geometry.areas[id]?.centroid;
  return at === undefined ? [] : [{ id, at }];
});

/** Read off the map by eye: up, right, down, left; `-` where the city ends. */
const expected = {
  yuci: 'shouyang shouyang taigu qixian',
  taigu: 'yuci yushe qixian qixian',
  yushe: 'taigu zuoquan - pingyao',
  zuoquan: 'heshun - - yushe',
  heshun: 'xiyang xiyang zuoquan taigu',
  xiyang: 'shouyang - heshun heshun',
  shouyang: '- xiyang yuci yuci',
  qixian: 'taigu taigu pingyao pingyao',
  pingyao: 'qixian qixian jiexiu jiexiu',
  lingshi: 'jiexiu jiexiu - -',
  jiexiu: 'pingyao pingyao lingshi lingshi',
};

test.each(Object.entries(expected))('from %s the arrows lead to %s', (area, way) => {
  const from = spots.find(({ id }) => id === area)?.at ?? [0, 0];
  expect(arrows.map((arrow) => nearestIn(arrow, from, spots) ?? '-').join(' ')).toBe(way);
});

test('from every area the arrows reach every other', () => {
  for (const start of spots) {
    const reached = new Set([start.id]);
    // A set grows while it is walked.
    for (const id of reached) {
      const from = spots.find((spot) => spot.id === id)?.at ?? [0, 0];
      for (const arrow of arrows) {
        const next = nearestIn(arrow, from, spots);
        if (next !== null) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual(spots.map(({ id }) => id).sort());
  }
});

test('a place leads to itself by no arrow, and an empty map leads nowhere', () => {
  const [alone] = spots;
  if (alone === undefined) throw new Error('no areas');
  for (const arrow of arrows) {
    expect(nearestIn(arrow, alone.at, [alone])).toBeNull();
    expect(nearestIn(arrow, alone.at, [])).toBeNull();
  }
  expect(nearestTo(alone.at, spots)).toBe(alone.id);
  expect(nearestTo(alone.at, [])).toBeNull();
});
