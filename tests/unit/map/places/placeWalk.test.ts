import { expect, test } from 'vitest';
import { placeWalk } from '../../../../src/map/places/placeWalk';
import type { View } from '../../../../src/state/view';
import { toyPack } from '../../toyPack';
import { toyPage } from '../../withPage';

const pack = toyPack();
/** A walk over the toy city, and what it asked of the page. */
function walkOn(view: Partial<View>) {
  const asked: string[] = [];
  const page = toyPage(pack, view, {
    hoverPlace: (id) => asked.push(`at ${id ?? 'none'}`),
    go: ({ place }) => asked.push(`open ${place ?? 'none'}`),
  });
  return { asked, walk: placeWalk(page, pack) };
}

test('Enter on the area of the map goes in, arrows walk, Enter opens, Escape leaves', () => {
  const { asked, walk } = walkOn({ subject: 'beta' });
  const keys = ['ArrowUp', 'Enter', 'ArrowRight', 'Enter', 'Escape'];
  expect(keys.map((key) => walk(key, 'beta'))).toEqual([false, true, true, true, true]);
  const [first, second, opened, left] = asked;
  expect(second).not.toBe(first);
  expect(opened).toBe(second?.replace('at', 'open'));
  expect(left).toBe('at none');
});

test('an open card is closed first', () => {
  const { asked, walk } = walkOn({ subject: 'beta', place: 'middle-tower' });
  walk('Enter', 'beta');
  walk('Escape', 'beta');
  expect(asked).toEqual(['at middle-tower', 'open none']);
});

test('another area than the map’s is not gone into', () => {
  const { asked, walk } = walkOn({ subject: 'city' });
  expect(walk('Enter', 'beta')).toBe(false);
  expect(asked).toEqual([]);
});
