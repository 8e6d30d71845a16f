import { expect, test } from 'vitest';
import { publicLink } from '../../../src/state/page';

const file = 'file:///media/usb/map.html#/explore/east';
const site = 'https://a.example/maps/?from=chat#/explore/east';

test('a view is linked to where the page is, without what a chat has glued on', () => {
  expect(publicLink('#/explore/west', '', site)).toEqual({
    url: 'https://a.example/maps/#/explore/west',
    hash: '#/explore/west',
  });
});

test('a file has no address for other people, only the part that the view spells', () => {
  expect(publicLink('#/explore/west', '', file)).toEqual({ url: null, hash: '#/explore/west' });
});

test('a configured public address stands in for any other', () => {
  const publicUrl = 'https://b.example/plan/';
  expect(publicLink('#/explore/west', publicUrl, file).url).toBe(`${publicUrl}#/explore/west`);
  expect(publicLink('', publicUrl, site)).toEqual({ url: publicUrl, hash: '#/' });
});
