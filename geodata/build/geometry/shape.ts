import { extent, polygonContains } from 'd3';
import type { Position } from '../../../src/domain/geometry';

/** Closed: the last position repeats the first. */
export type Ring = readonly Position[];
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** One county unit as its source file has it. Positions are `[lng, lat]` in degrees. */
export interface Shape {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly Polygon[];
}

export function mapPositions(shape: Shape, to: (position: Position) => Position): Shape {
  const polygons = shape.polygons.map((polygon) => polygon.map((ring) => ring.map(to)));
  return { ...shape, polygons };
}

/** Consecutive pairs of a ring or line. */
export function edgesOf(ring: Ring): readonly (readonly [Position, Position])[] {
  return ring.slice(1).map((to, i) => [ring[i] ?? to, to] as const);
}

/** How a fault names a shape. */
export function nameOf({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${code} ${name}`;
}

/** The code of the shape that a position lies in; `null` where it lies in none. */
export function codeAt(shapes: readonly Shape[], at: Position): string | null {
  const found = shapes.find(({ polygons }) =>
    polygons.some((one) => isInBox(at, boxOf(one)) && isInPolygon(at, one)),
  );
  return found?.code ?? null;
}

type Box = readonly [west: number, south: number, east: number, north: number];
const boxes = new WeakMap<Polygon, Box>();

/** The box of a polygon's outer ring, worked out once. */
export function boxOf(polygon: Polygon): Box {
  const known = boxes.get(polygon);
  if (known !== undefined) return known;
  const [outer = []] = polygon;
  const [west = NaN, east = NaN] = extent(outer, ([lng]) => lng);
  const [south = NaN, north = NaN] = extent(outer, ([, lat]) => lat);
  const box = [west, south, east, north] as const;
  boxes.set(polygon, box);
  return box;
}

const isInBox = ([lng, lat]: Position, [west, south, east, north]: Box): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/** Whether a position lies in a polygon and in none of its holes. */
export function isInPolygon(position: Position, polygon: Polygon): boolean {
  return polygon.filter((ring) => isInside(position, ring)).length % 2 === 1;
}

/** Whether a position lies inside a ring (even-odd rule, in the plane of degrees). */
export function isInside(position: Position, ring: Ring): boolean {
  return polygonContains(ring as [number, number][], position as [number, number]);
}
