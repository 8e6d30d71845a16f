import { expect, test } from 'vitest';
import { publicLink, subjectUrl } from '../../../src/state/page';

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

test('a subject’s page lies beside the map, wherever that is', () => {
  expect(subjectUrl('west', '', site)).toBe('https://a.example/maps/s/west/');
  expect(subjectUrl('west', '', 'https://a.example/maps/index.html')).toBe(
    'https://a.example/maps/s/west/',
  );
  expect(subjectUrl('city', '', 'https://a.example/maps/index.html#/about')).toBe(
    'https://a.example/maps/',
  );
  expect(subjectUrl('west', '', file)).toBeNull();
  expect(subjectUrl('west', 'https://b.example/plan/', file)).toBe(
    'https://b.example/plan/s/west/',
  );
});
