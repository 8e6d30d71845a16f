import type { Bounds, Position } from '../../src/domain/geometry';
import { toWgs84 } from '../../src/domain/wgs84';
import { boundsOf, roundPosition } from '../build/geometry/measure';
import { namesOf, type Spelled } from '../spelling/names';
import { readPrefectures } from './directory';
import { isInPolygon } from '../build/geometry/shape';
import type { RawFeature } from './shapeFiles';

/** Two files draw a border apart: within this many degrees (about 550 m) they mean the same. */
const cell = 0.005;
/** How far the map reaches beyond the city, as a share of its size. */
const margin = 0.16;
const steps = 28;

/** The prefectures that touch the city, in the order of their codes. Positions are in the files' own datum. */
export function neighboursOf(
  own: readonly RawFeature[],
  ownCode: string,
  all: readonly RawFeature[],
): readonly RawFeature[] {
  const keyOf = ([lng, lat]: Position, x = 0, y = 0) =>
    `${Math.floor(lng / cell) + x},${Math.floor(lat / cell) + y}`;
  const near = new Set<string>();
  for (const at of own.flatMap(({ polygons }) => polygons.flat(2)))
    for (const x of [-1, 0, 1]) for (const y of [-1, 0, 1]) near.add(keyOf(at, x, y));
  return all
    .filter(({ code }) => code !== ownCode)
    .filter(({ polygons }) =>
      polygons.some((rings) => rings.some((ring) => ring.some((at) => near.has(keyOf(at))))),
    )
    .toSorted((a, b) => a.code.localeCompare(b.code));
}

/** The rows of `context.csv`. */
export function contextFor(
  around: readonly RawFeature[],
  own: readonly RawFeature[],
  packages: string,
): readonly { readonly code: string; readonly name: Spelled; readonly at: Position }[] {
  const names = new Map(readPrefectures(packages).map(({ code, name }) => [code, name]));
  return around.map((one) => {
    const zh = names.get(one.code) ?? one.name;
    return {
      code: one.code,
      name: { zh, en: namesOf(zh).short.en },
      at: namePosition(one, own),
    };
  });
}

/** Where the name of a neighbour stands: well inside it, within what the map shows. In WGS84. */
function namePosition({ polygons, center }: RawFeature, own: readonly RawFeature[]): Position {
  const [[west, south], [east, north]] = paddedBounds(own);
  const outline = own.flatMap((one) => one.polygons.flat(2));
  const spots = Array.from({ length: steps * steps }, (_, i): Position => {
    const [x, y] = [(i % steps) + 0.5, Math.floor(i / steps) + 0.5];
    return [west + ((east - west) * x) / steps, south + ((north - south) * y) / steps];
  });
  const best = spots
    .filter((at) => polygons.some((one) => isInPolygon(at, one)))
    .map((at) => {
      const edge = Math.min(at[0] - west, east - at[0], at[1] - south, north - at[1]);
      const gap = Math.min(...outline.map((one) => Math.hypot(one[0] - at[0], one[1] - at[1])));
      return { at, room: Math.min(edge, gap) };
    })
    .toSorted((a, b) => b.room - a.room)[0];
  const fallback = center ?? polygons[0]?.[0]?.[0] ?? [west, south];
  return roundPosition(toWgs84(best?.at ?? fallback));
}

function paddedBounds(own: readonly RawFeature[]): Bounds {
  const [[west, south], [east, north]] = boundsOf(own.flatMap(({ polygons }) => polygons));
  const [x, y] = [(east - west) * margin, (north - south) * margin];
  return [
    [west - x, south - y],
    [east + x, north + y],
  ];
}
