import { expect, test } from 'vitest';
import { pyramidOf } from '../../../src/content/pyramid';
import { toyPack } from '../toyPack';

const peopleIn = (groups: ReturnType<typeof pyramidOf>) =>
  groups.reduce((all, { men, women }) => all + men + women, 0);

test('the groups of a county are its own, youngest first, the last one open', () => {
  const groups = pyramidOf(toyPack(), ['alpha'], 2010);
  expect(groups.map(({ from, to }) => [from, to])).toEqual([
    [0, 14],
    [15, 64],
    [65, null],
  ]);
  expect(peopleIn(groups)).toBe(1000);
});

test('a wing and the city are the sum of their counties', () => {
  const pack = toyPack();
  for (const { id } of pack.wings) {
    const members = pack.areas.filter(({ wing }) => wing === id).map((area) => area.id);
    const sum = members.reduce((all, area) => all + peopleIn(pyramidOf(pack, [area], 2020)), 0);
    expect(peopleIn(pyramidOf(pack, members, 2020))).toBe(sum);
  }
  expect(
    peopleIn(
      pyramidOf(
        pack,
        pack.areas.map(({ id }) => id),
        2020,
      ),
    ),
  ).toBe(7334);
});

test('a place, a census or a table that is not there has no groups', () => {
  const pack = toyPack();
  expect(pyramidOf(pack, ['nowhere'], 2020)).toEqual([]);
  expect(pyramidOf(pack, ['alpha'], 1999)).toEqual([]);
  expect(pyramidOf({ ...pack, pyramid: null }, ['alpha'], 2020)).toEqual([]);
});
