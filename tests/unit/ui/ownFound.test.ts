import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownPlaceList } from '../../../src/compare/own/ownPlaceList';
import type { Pack } from '../../../src/content/schema';
import { search } from '../../../src/domain/search';
import { indexOf } from '../../../src/ui/search/indexOf';
import { ownFound } from '../../../src/ui/search/ownFound';

const pack = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;
const list = ownPlaceList({
  id: 'own-abc',
  title: '试验地点',
  origin: '试验.csv',
  system: 'wgs84',
  places: [
    { name: '试验园区', note: '纺织厂旧址', at: [112.736, 37.69] },
    { name: '平遥县', note: '', at: [116.4, 39.9] },
  ],
});
const found = ownFound(list, pack, ({ at }) => (at?.[0] === 112.736 ? 'yuci' : null));
const hits = (query: string) => search([...indexOf(pack), ...found], query, 12);

test.each(['试验园区', '试验园', '纺织厂'])(
  'a place of one’s own is found by “%s”, marked as such',
  (query) => {
    expect(hits(query)[0]?.entry).toMatchObject({
      place: 'own-abc-1',
      subject: 'yuci',
      isOwn: true,
      note: { zh: '自带地点 · 试验地点 · 榆次', en: 'Own place · 试验地点 · Yuci' },
    });
  },
);

test('it stands behind a county of its name, and outside of the city belongs to the whole', () => {
  const all = hits('平遥县').map(({ entry }) => entry);
  expect(all[0]?.key).toBe('pingyao');
  const outside = all.find(({ isOwn }) => isOwn);
  expect(outside?.note.zh).toBe('自带地点 · 试验地点');
  expect(pack.areas.map(({ id }) => id)).not.toContain(outside?.subject);
});
