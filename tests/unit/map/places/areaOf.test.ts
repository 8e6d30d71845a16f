import { expect, test } from 'vitest';
import { areaOf } from '../../../../src/map/places/areaOf';

test.each([
  ['of the pack', { kind: 'heritage' as const, area: 'taigu', at: [112.17, 37.2] }, 'taigu'],
  ['of somebody’s own', { kind: 'own' as const, area: null, at: [112.17, 37.2] }, 'pingyao'],
  ['of somebody’s own, elsewhere', { kind: 'own' as const, area: null, at: [116.4, 39.9] }, null],
])('the area of a place %s', (_, { kind, area, at: [lng = 0, lat = 0] }, expected) => {
  expect(areaOf({ kind, area, at: [lng, lat] })).toBe(expected);
});
