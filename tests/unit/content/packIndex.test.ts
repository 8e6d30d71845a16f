import { expect, test } from 'vitest';
import { packIndex } from '../../../src/content/packIndex';
import { summaryOf } from '../../../src/content/packSummary';
import { toyPack } from '../toyPack';

const parts = ['areas', 'wings', 'zones', 'plan', 'indicators', 'figures', 'sources'] as const;

test.each(parts)('every entry of %s is found by its id', (part) => {
  const pack = toyPack();
  const index = packIndex(pack)[part];
  expect(pack[part].length).toBeGreaterThan(0);
  expect([...index.values()]).toEqual(pack[part]);
  for (const one of pack[part]) expect(index.get(one.id)).toBe(one);
});

test('the role of an area is found by the area', () => {
  const pack = toyPack();
  for (const role of pack.roles) expect(packIndex(pack).roles.get(role.area)).toBe(role);
});

test('the core is the one zone of that kind', () => {
  expect(packIndex(toyPack()).core?.kind).toBe('core');
  expect(packIndex({ zones: [] }).core).toBeUndefined();
});

test('what a summary leaves out is not found in it', () => {
  const summary = summaryOf(toyPack());
  expect(packIndex(summary).areas.size).toBe(summary.areas.length);
  expect(packIndex(summary).sources.size).toBe(0);
});

test('an index is made once for a pack, and anew for another', () => {
  const pack = toyPack();
  expect(packIndex(pack)).toBe(packIndex(pack));
  const fewer = { ...pack, areas: pack.areas.slice(1) };
  expect(packIndex(fewer).areas.has(pack.areas[0]?.id ?? '')).toBe(false);
});
