import { describe, expect, test } from 'vitest';
import { distanceToRing } from '../../geodata/build/geometry/anchors';
import { areasByEdge } from '../../geodata/build/geometry/borders';
import { areaKm2 } from '../../geodata/build/geometry/measure';
import { publishedAreas } from '../../geodata/build/geometry/published';
import { brokenRing, ringCrossing } from '../../geodata/build/geometry/ring';
import { localPlane } from '../../geodata/build/geometry/sphere';
import { builtJinzhong, jinzhongSettings, jinzhongSources, jinzhongTables } from './jinzhong';

/** Geodesic km², measured once on the converted shapes with another program. */
const measuredKm2 = {
  '140702': 1318.1,
  '140703': 1037.5,
  '140721': 1689.5,
  '140722': 2023.8,
  '140723': 2200.1,
  '140724': 1940.1,
  '140725': 2127.4,
  '140727': 855.6,
  '140728': 1254.4,
  '140729': 1215.0,
  '140781': 724.6,
};

describe('the published counties', () => {
  const built = builtJinzhong();
  const sources = jinzhongSources();
  const { areas } = jinzhongTables();
  const shapes = (layer: string) => publishedAreas(built.boundaries, layer);

  test('are eleven, carry their official code as id and the pinyin id of the table', () => {
    const told = shapes('counties').map(({ id, properties }) => [id, properties['id']]);
    expect(told).toEqual(areas.map(({ code, id }) => [code, id]));
    expect(told).toHaveLength(11);
  });

  test.each(Object.entries(measuredKm2))('%s measures %s km² within 1 %%', (code, km2) => {
    const id = areas.find((area) => area.code === code)?.id ?? '';
    const shape = shapes('counties').find((county) => county.id === code);
    expect(Math.abs((built.geometry.areas[id]?.areaKm2 ?? 0) / km2 - 1)).toBeLessThan(0.001);
    expect(Math.abs(areaKm2(shape?.polygons ?? []) / km2 - 1)).toBeLessThan(0.01);
  });

  test('have only valid rings, and so have all other layers', () => {
    const layers = ['counties', 'wings', 'city', 'neighbours', 'core', 'extensions'];
    const rings = layers.flatMap((layer) =>
      shapes(layer).flatMap(({ polygons }) => polygons.flat()),
    );
    expect(rings.length).toBeGreaterThanOrEqual(11 + 2 + 1 + 8 + 1 + 24);
    expect(rings.filter((ring) => (brokenRing(ring) ?? ringCrossing(ring)) !== null)).toEqual([]);
  });

  test('use every inner edge exactly twice and every outer edge once', () => {
    const city = areasByEdge(shapes('city'));
    for (const [edge, users] of areasByEdge(shapes('counties'))) {
      expect(users.length).toBe(city.has(edge) ? 1 : 2);
    }
  });

  test('lose less than 0.1 % of their area and stay within 80 m on average', () => {
    for (const { id, polygons } of shapes('counties')) {
      const before = sources.counties.find(({ code }) => code === id);
      const ring = polygons[0]?.[0] ?? [];
      const gaps = (before?.polygons.flat(2) ?? []).map((at) =>
        distanceToRing([0, 0], ring.map(localPlane(at))),
      );
      const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
      expect(Math.abs(areaKm2(polygons) / areaKm2(before?.polygons ?? []) - 1)).toBeLessThan(0.001);
      expect(mean).toBeLessThan(80);
    }
  });

  test.each(['plain', 'east-mountain'])(
    'make up the wing %s: its outline is the edges that its counties use once',
    (wing) => {
      const codes = areas.filter((area) => area.wing === wing).map(({ code }) => code);
      const members = shapes('counties').filter(({ id }) => codes.includes(id));
      const outer = [...areasByEdge(members)]
        .filter(([, users]) => users.length === 1)
        .map(([edge]) => edge);
      const union = shapes('wings').filter(({ id }) => id === wing);
      expect([...areasByEdge(union).keys()].sort()).toEqual(outer.sort());
      const sum = members.reduce((total, { polygons }) => total + areaKm2(polygons), 0);
      expect(areaKm2(union.flatMap(({ polygons }) => polygons))).toBeCloseTo(sum, 3);
    },
  );

  test('make up the city of 16,386 km²', () => {
    expect(built.geometry.city.areaKm2).toBeCloseTo(16386.1, 0);
  });

  test('lie among eight prefectures that share 95 % of the city’s outline with it', () => {
    const codes = jinzhongSettings().neighbours.map(({ code }) => code);
    expect(shapes('neighbours').map(({ id }) => id)).toEqual(codes);
    const edges = [...areasByEdge(shapes('neighbours')).keys()];
    const shared = [...areasByEdge(shapes('city')).keys()].filter((edge) => edges.includes(edge));
    expect(shared.length / areasByEdge(shapes('city')).size).toBeGreaterThan(0.95);
  });
});
