import { describe, expect, test } from 'vitest';
import { Faults } from '../../geodata/build/faults';
import { readShapes } from '../../geodata/build/geometry/read';
import { isInside } from '../../geodata/build/geometry/shape';
import { readSettings } from '../../geodata/build/geometry/settings';
import type { Shape } from '../../geodata/build/geometry/shape';
import type { Position } from '../../src/domain/geometry';
import { folder, readJinzhong } from './jinzhong';

describe('points lie where their names say', () => {
  test('every place is inside its area, and one without an area in none', () => {
    const counties = countyShapes();
    const { areas, places } = readJinzhong();
    const idOf = new Map(areas.map(({ code, id }) => [code, id]));
    const astray = places.filter(({ at, area }) => {
      if (at === null) return false;
      const found = counties.find((one) => contains(one, at));
      return (idOf.get(found?.code ?? '') ?? null) !== area;
    });
    expect(astray).toEqual([]);
    expect(places.filter(({ kind }) => kind === 'seat').map(({ area }) => area)).toEqual(
      areas.map(({ id }) => id),
    );
  });

  test('what has no position that can be trusted has no point', () => {
    const { places } = readJinzhong();
    const unplaced = places.filter(({ at }) => at === null);
    expect(unplaced.every(({ precision }) => precision === 'none')).toBe(true);
    const kinds = unplaced.map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect([count('heritage'), count('station'), count('college'), count('scenic')]).toEqual([
      1, 9, 6, 13,
    ]);
    expect(unplaced.find(({ kind }) => kind === 'heritage')?.name.zh).toBe('双林寺');
  });

  test('a point is given to 0.001°, about 100 m, and no finer', () => {
    const coordinates = readJinzhong().places.flatMap(({ at }) => at ?? []);
    expect(
      coordinates.filter((one) => Math.abs(one * 1000 - Math.round(one * 1000)) > 1e-6),
    ).toEqual([]);
  });

  test('a neighbour’s name is inside that prefecture and near the city', () => {
    const prefectures = prefectureShapes();
    const { context } = readJinzhong();
    expect(context).toHaveLength(8);
    for (const { code, at } of context) {
      expect
        .soft(
          prefectures.get(code)?.some((one) => contains(one, at)),
          code,
        )
        .toBe(true);
      expect.soft(isInView(at), code).toBe(true);
    }
  });

  test('a zone’s symbol is inside its host county', () => {
    const { zones, areas } = readJinzhong();
    const counties = countyShapes();
    const zonesWithPoint = zones.filter(({ at }) => at !== null);
    expect(zonesWithPoint.map(({ id }) => id)).toEqual(['dev-zone', 'agri-zone']);
    for (const { id, at, hosts } of zonesWithPoint) {
      const codes = areas.filter((area) => hosts.includes(area.id)).map(({ code }) => code);
      const host = counties.find(({ code }) => codes.includes(code));
      expect.soft(at !== null && host !== undefined && contains(host, at), id).toBe(true);
    }
  });

  test('the airport is outside the city, as the text on the western extension says', () => {
    const airport = readJinzhong().places.find(({ kind }) => kind === 'airport');
    expect(airport?.at).toEqual([112.628, 37.747]);
    const inside = countyShapes().filter((one) => airport?.at && contains(one, airport.at));
    expect(inside).toEqual([]);
  });
});

/** What a view of the whole city shows around it. */
function isInView([lng, lat]: Position): boolean {
  return lng > 111 && lng < 114.5 && lat > 36.4 && lat < 38.4;
}

function countyShapes(): readonly Shape[] {
  const faults = new Faults();
  const { counties } = readSettings(`${folder}/geometry.yaml`, faults);
  return readShapes('node_modules', counties, faults);
}

function prefectureShapes(): ReadonlyMap<string, readonly Shape[]> {
  const faults = new Faults();
  const { neighbours } = readSettings(`${folder}/geometry.yaml`, faults);
  const shapesOf = (source: (typeof neighbours)[number]) =>
    readShapes('node_modules', source, faults);
  return new Map(neighbours.map((source) => [source.code, shapesOf(source)]));
}

function contains({ polygons }: Shape, at: Position): boolean {
  return polygons.some(
    ([outer, ...holes]) =>
      outer !== undefined && isInside(at, outer) && !holes.some((hole) => isInside(at, hole)),
  );
}
