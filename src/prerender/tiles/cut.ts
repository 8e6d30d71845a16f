import type { Feature, Position } from 'geojson';
import { toMercator } from '../../domain/mercator.ts';

/** A line or a ring in the unit square of the Mercator world, as `x, y, x, y …`; the first position of a ring is its last, too. */
interface Line {
  readonly at: readonly number[];
  /** Least and most of x, then of y. */
  readonly reach: Reach;
}
type Reach = readonly [readonly [number, number], readonly [number, number]];
/** A feature of a tile. */
export interface FlatShape {
  readonly tags: Readonly<Record<string, unknown>>;
  readonly isArea: boolean;
  /** Of an area each outer ring, followed by its holes, which go the other way round. */
  readonly lines: readonly Line[];
}
export interface CutTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly FlatShape[];
}

/** Lines and areas as they are cut; points are left out. */
export function flatShapes(features: readonly Feature[]): readonly FlatShape[] {
  return features.flatMap(({ geometry, properties }): readonly FlatShape[] => {
    const shape = (isArea: boolean, lines: readonly Line[]) => [
      { tags: properties ?? {}, isArea, lines },
    ];
    switch (geometry.type) {
      case 'LineString':
        return shape(false, [flatLine(geometry.coordinates)]);
      case 'MultiLineString':
        return shape(false, geometry.coordinates.map(flatLine));
      case 'Polygon':
        return shape(true, geometry.coordinates.map(flatRing));
      case 'MultiPolygon':
        return shape(
          true,
          geometry.coordinates.flatMap((polygon) => polygon.map(flatRing)),
        );
      default:
        return [];
    }
  });
}

const flatLine = (positions: readonly Position[]): Line =>
  lineOf(positions.flatMap(([lng = 0, lat = 0]) => [...toMercator([lng, lat])]));

/** In a tile an outer ring goes clockwise as it is seen, whichever way it came. */
function flatRing(positions: readonly Position[], index: number): Line {
  const line = flatLine(positions);
  return isClockwise(line) === (index === 0) ? line : turned(line);
}

function turned({ at }: Line): Line {
  const back: number[] = [];
  for (let i = at.length - 2; i >= 0; i -= 2) back.push(at[i] ?? 0, at[i + 1] ?? 0);
  return lineOf(back);
}

function isClockwise({ at }: Line): boolean {
  let twice = 0;
  for (let i = 2; i < at.length; i += 2)
    twice += (at[i - 2] ?? 0) * (at[i + 1] ?? 0) - (at[i] ?? 0) * (at[i - 1] ?? 0);
  return twice > 0;
}

function lineOf(at: readonly number[]): Line {
  const least = [Infinity, Infinity] as [number, number];
  const most = [-Infinity, -Infinity] as [number, number];
  for (const [i, value] of at.entries()) {
    const axis = i % 2;
    if (value < (least[axis] ?? 0)) least[axis] = value;
    if (value > (most[axis] ?? 0)) most[axis] = value;
  }
  return {
    at,
    reach: [
      [least[0], most[0]],
      [least[1], most[1]],
    ],
  };
}

/**
 * The tiles of the next zoom that a tile has shapes in, cut from what is left in it.
 *
 * @param margin How far shapes reach over a tile's edge, in tiles.
 */
export function quartersOf({ z, x, y, shapes }: CutTile, margin: number): readonly CutTile[] {
  const count = 2 ** (z + 1);
  const within = (all: readonly FlatShape[], axis: 0 | 1, cell: number) =>
    clipped(all, axis, (cell - margin) / count, (cell + 1 + margin) / count);
  return [2 * x, 2 * x + 1].flatMap((column) => {
    const half = within(shapes, 0, column);
    return [2 * y, 2 * y + 1].flatMap((row) => {
      const quarter = within(half, 1, row);
      return quarter.length === 0 ? [] : [{ z: z + 1, x: column, y: row, shapes: quarter }];
    });
  });
}

function clipped(
  shapes: readonly FlatShape[],
  axis: 0 | 1,
  from: number,
  to: number,
): readonly FlatShape[] {
  return shapes.flatMap((shape) => {
    const lines = shape.lines.flatMap((line) => {
      const [least, most] = line.reach[axis];
      if (most < from || least > to) return [];
      if (least >= from && most <= to) return line;
      const cut = shape.isArea
        ? [ringWithin(line, axis, from, to)]
        : partsWithin(line, axis, from, to);
      return cut.flatMap((at) => (at.length < 4 ? [] : lineOf(at)));
    });
    return lines.length === 0 ? [] : { ...shape, lines };
  });
}

/** Where a step crosses an edge of the strip, as `x, y`. */
function crossing(at: readonly number[], i: number, axis: 0 | 1, edge: number) {
  const [ax = 0, ay = 0, bx = 0, by = 0] = [at[i], at[i + 1], at[i + 2], at[i + 3]];
  const share = axis === 0 ? (edge - ax) / (bx - ax) : (edge - ay) / (by - ay);
  return axis === 0 ? [edge, ay + (by - ay) * share] : [ax + (bx - ax) * share, edge];
}

/** The crossings of a step that leads from `a` to `b`, in its direction. */
function crossedEdges(a: number, b: number, from: number, to: number): readonly number[] {
  const edges = [from, to].filter((edge) => (a < edge && b > edge) || (a > edge && b < edge));
  return a <= b ? edges : edges.toReversed();
}

/** A ring cut to a strip: where it leaves, it goes along the edge. Empty where nothing is left. */
function ringWithin({ at }: Line, axis: 0 | 1, from: number, to: number): readonly number[] {
  const kept: number[] = [];
  for (let i = 0; i < at.length; i += 2) {
    const a = at[i + axis] ?? 0;
    if (a >= from && a <= to) kept.push(at[i] ?? 0, at[i + 1] ?? 0);
    if (i + 2 >= at.length) break;
    for (const edge of crossedEdges(a, at[i + 2 + axis] ?? 0, from, to))
      kept.push(...crossing(at, i, axis, edge));
  }
  if (kept.length < 6) return [];
  const isClosed = kept[0] === kept.at(-2) && kept[1] === kept.at(-1);
  return isClosed ? kept : [...kept, kept[0] ?? 0, kept[1] ?? 0];
}

/** The parts of a line in a strip. */
function partsWithin(
  { at }: Line,
  axis: 0 | 1,
  from: number,
  to: number,
): readonly (readonly number[])[] {
  const parts: number[][] = [];
  let part: number[] = [];
  for (let i = 0; i < at.length; i += 2) {
    const a = at[i + axis] ?? 0;
    if (a >= from && a <= to) part.push(at[i] ?? 0, at[i + 1] ?? 0);
    if (i + 2 >= at.length) break;
    const b = at[i + 2 + axis] ?? 0;
    for (const edge of crossedEdges(a, b, from, to)) part.push(...crossing(at, i, axis, edge));
    if (b >= from && b <= to) continue;
    if (part.length > 0) parts.push(part);
    part = [];
  }
  return part.length > 0 ? [...parts, part] : parts;
}
