import { expect, test } from 'vitest';
import { placeRows } from '../../../src/panels/place/placeRows';
import { toyPack } from '../toyPack';

const pack = toyPack();
const rows = (id: string) => {
  const place = pack.places.find((one) => one.id === id);
  if (place === undefined) throw new Error(`no place ${id}`);
  return placeRows(pack, place, 'zh').map(({ term, text }) => `${term}：${text}`);
};

test('a card says what, of which period and batch, and how exact the point is', () => {
  expect(rows('west-wall')).toEqual([
    '年代：明',
    '类型：古建筑',
    '公布：第三批，1988年',
    expect.stringMatching(/^位置：位置据.+，约±百米；示意，不用于导航$/),
  ]);
});

test('what has no position says why, and that it is not on the map', () => {
  expect(rows('middle-temple').slice(-2)).toEqual([
    '说明：没有点位',
    expect.stringMatching(/^位置：未查到可靠位置.+不上图$/),
  ]);
});

test('an unconfirmed point is not called exact', () => {
  expect(rows('toy-college').at(-1)).toMatch(/大致位置.+未经其他来源核对/);
  expect(rows('pagoda-7').at(-1)).toMatch(/只标所在村镇/);
});
