import { expect, test } from 'vitest';
import { summary } from '../../../src/content/start';
import { areaUnder } from '../../../src/map/areaUnder';

test('what lies under a pointer is the area whose name could stand there', () => {
  for (const [id, { anchors }] of Object.entries(summary.geometry.areas))
    for (const { at } of anchors) expect(areaUnder(at), id).toBe(id);
});

test('beyond the map there is none', () => {
  expect(areaUnder([0, 0])).toBeNull();
});
