import { describe, expect, test } from 'vitest';
import { Faults } from '../../geodata/build/faults';
import { convertShape } from '../../geodata/build/geometry/convert';
import { readShapes } from '../../geodata/build/geometry/read';
import { isInside } from '../../geodata/build/geometry/ring';
import { readSettings } from '../../geodata/build/geometry/settings';
import type { Shape } from '../../geodata/build/geometry/shape';
import type { Position } from '../../src/domain/geometry';
import { folder, readJinzhong } from './jinzhong';

describe('points lie where their names say', () => {
  test('a county’s seat is inside the county', () => {
    const counties = countyShapes();
    const astray = readJinzhong().areas.filter(
      ({ code, seat }) => !counties.some((one) => one.code === code && contains(one, seat)),
    );
    expect(astray).toEqual([]);
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
    const airport = readJinzhong().landmarks.find(({ kind }) => kind === 'airport');
    expect(airport?.at).toEqual([112.627998, 37.746899]);
    const inside = countyShapes().filter((one) => airport && contains(one, airport.at));
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
  return readShapes('node_modules', counties, faults).map(convertShape);
}

function prefectureShapes(): ReadonlyMap<string, readonly Shape[]> {
  const faults = new Faults();
  const { neighbours } = readSettings(`${folder}/geometry.yaml`, faults);
  const shapesOf = (source: (typeof neighbours)[number]) =>
    readShapes('node_modules', source, faults).map(convertShape);
  return new Map(neighbours.map((source) => [source.code, shapesOf(source)]));
}

function contains({ polygons }: Shape, at: Position): boolean {
  return polygons.some(
    ([outer, ...holes]) =>
      outer !== undefined && isInside(at, outer) && !holes.some((hole) => isInside(at, hole)),
  );
}
