import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawCity, readCity } from '../../geodata/build/city';
import { Faults } from '../../geodata/build/faults';
import { groupTones } from '../../geodata/newCity/groupTones';
import { joinParts } from '../../geodata/newCity/joinParts';
import { newCity, writeCity } from '../../geodata/newCity/newCity';
import { levelOf } from '../../geodata/newCity/regions';
import { membersOf } from '../../src/content/nesting';
import type { Position } from '../../src/domain/geometry';

const folder = mkdtempSync(join(tmpdir(), 'new-region-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const square = (code: string, ...ring: Position[]) => ({
  code,
  name: code,
  center: null,
  polygons: [[[...ring, ring[0] ?? [0, 0]]]] as const,
});

test('two files that draw a border apart get one, with the vertices of both', () => {
  // About 50 m apart; each has a vertex that the other has not.
  const left = square('1', [112, 37], [112.1, 37], [112.1, 37.04], [112.1, 37.1], [112, 37.1]);
  const right = square(
    '2',
    [112.1005, 37],
    [112.2, 37],
    [112.2, 37.1],
    [112.1005, 37.1],
    [112.1005, 37.07],
  );
  const [one, other] = joinParts([[left], [right]]);
  const onBorder = (ring: readonly Position[] = []) =>
    new Set(ring.filter(([lng]) => lng > 112.05 && lng < 112.15).map(String));
  const border = onBorder(one?.polygons[0]?.[0]);
  expect(border).toEqual(onBorder(other?.polygons[0]?.[0]));
  expect(border).toEqual(new Set(['112.1,37', '112.1,37.04', '112.1,37.07', '112.1,37.1']));
});

test('groups that touch have tones of their own', () => {
  const ring = ['a', 'b', 'c', 'd', 'e'];
  const touching = new Map(
    ring.map((code, i) => [
      code,
      new Set([ring[(i + 1) % 5] ?? '', ring[(i + 4) % 5] ?? '', 'hub']),
    ]),
  );
  touching.set('hub', new Set(ring));
  const tones = groupTones(touching);
  for (const [code, others] of touching)
    for (const other of others)
      expect(tones.get(code), `${code} ${other}`).not.toBe(tones.get(other));
});

test.each([
  ['100000', '全国', 'country'],
  ['140000', '山西省', 'province'],
  ['150000', '内蒙古自治区', 'region'],
  ['110000', '北京市', 'city'],
  ['140300', '阳泉市', 'city'],
  ['222400', '延边朝鲜族自治州', 'autonomous-prefecture'],
  ['152200', '兴安盟', 'league'],
  ['232700', '大兴安岭地区', 'prefecture'],
])('%s, %s, is a whole %s', (code, name, level) => {
  expect(levelOf({ code, name })).toBe(level);
});

test('a province is a pack of its counties in their prefectures, of one piece', async () => {
  const city = await newCity({ code: '140000', name: '山西省' });
  const own = join(folder, city.id);
  writeCity(own, city);
  const faults = new Faults();
  const read = readCity(own, faults);
  const { pack } = drawCity(read, faults);
  expect(read.settings).toMatchObject({ pieces: 1, holes: 0 });
  expect([pack.id, pack.areas.length, pack.wings.length]).toEqual(['shanxi', 117, 11]);
  expect(pack.city.level).toBe('province');
  expect(pack.story.steps.map(({ caption }) => caption.zh)).toContain('全省117个县（区、市）');
  expect(membersOf(pack, 'jinzhong')).toHaveLength(11);
  const { areas } = pack.geometry;
  // 榆次 of 晋中 borders on 小店 of 太原: two files.
  expect(areas['yuci']?.neighbours).toContain('xiaodian');
  expect(new Set(pack.areas.map(({ id }) => id)).size).toBe(117);
});
