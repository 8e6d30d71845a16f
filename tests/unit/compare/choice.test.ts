import { describe, expect, test } from 'vitest';
import { peersOf, type PeerCandidate } from '../../../src/domain/peers';
import { noSlots, slotsFor } from '../../../src/domain/slots';
import { chooseArea, moveArea } from '../../../src/domain/chosenAreas';

describe('a tap on an area', () => {
  test.each<[string, string[], string, string | null, string[], boolean]>([
    ['adds it at the end', ['a'], 'b', null, ['a', 'b'], false],
    ['takes it out', ['a', 'b'], 'a', null, ['b'], false],
    ['is refused as a fifth', ['a', 'b', 'c', 'd'], 'e', null, ['a', 'b', 'c', 'd'], true],
    ['replaces in its place', ['a', 'b', 'c', 'd'], 'e', 'b', ['a', 'e', 'c', 'd'], false],
    ['takes out even while another is to go', ['a', 'b'], 'a', 'b', ['b'], false],
    ['adds where the one to go is gone', ['a'], 'b', 'z', ['a', 'b'], false],
  ])('%s', (_, areas, area, replacing, after, isFull) => {
    expect(chooseArea(areas, area, replacing)).toEqual({ areas: after, isFull });
  });
});

test.each<[string, -1 | 1, string]>([
  ['b', -1, 'bac'],
  ['b', 1, 'acb'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
  ['z', 1, 'abc'],
])('moving %s by %s gives %s', (area, by, after) => {
  expect(moveArea(['a', 'b', 'c'], area, by).join('')).toBe(after);
});

describe('signs', () => {
  test('follow the order of a link', () => {
    expect([...slotsFor(['x', 'y', 'z'], noSlots)]).toEqual([
      ['x', 0],
      ['y', 1],
      ['z', 2],
    ]);
  });

  test('stay with their areas through removal, reorder and addition', () => {
    const first = slotsFor(['x', 'y', 'z'], noSlots);
    const removed = slotsFor(['z', 'y'], first);
    expect([removed.get('z'), removed.get('y')]).toEqual([2, 1]);
    const added = slotsFor(['w', 'z', 'y'], removed);
    expect([added.get('w'), added.get('z'), added.get('y')]).toEqual([0, 2, 1]);
  });

  test('are never shared', () => {
    const before = slotsFor(['a', 'b', 'c', 'd'], noSlots);
    const after = slotsFor(['e', 'b', 'f', 'd'], before);
    expect(new Set(after.values()).size).toBe(4);
  });
});

describe('peers', () => {
  const candidates: PeerCandidate[] = [
    { id: 'a', wing: 'w', neighbours: ['b'], value: 10 },
    { id: 'b', wing: 'w', neighbours: ['a', 'c'], value: 50 },
    { id: 'c', wing: 'w', neighbours: ['b'], value: 12 },
    { id: 'd', wing: 'e', neighbours: [], value: 11 },
    { id: 'e', wing: 'e', neighbours: [], value: null },
  ];
  test('come by four reasons, the nearest in value first, those without a value last', () => {
    expect(peersOf(candidates, 'a', ['a'])).toEqual([
      { reason: 'same-wing', areas: ['c', 'b'] },
      { reason: 'other-wing', areas: ['d', 'e'] },
      { reason: 'adjacent', areas: ['b'] },
      { reason: 'nearest', areas: ['d', 'c', 'b'] },
    ]);
  });
  test('are never the chosen ones, and a reason without any is left out', () => {
    expect(peersOf(candidates, 'a', ['a', 'b', 'c', 'd', 'e'])).toEqual([]);
    expect(peersOf(candidates, 'a', ['a', 'b']).map(({ reason }) => reason)).not.toContain(
      'adjacent',
    );
  });
  test('of an unknown area are none', () => {
    expect(peersOf(candidates, 'z', [])).toEqual([]);
  });
});
