import topology from '#boundaries';
import type { Position } from '../domain/geometry';
import { shapesOf, type Boundaries, type Shape, type Shapes } from './shapesOf';

/** The boundaries of the pack that is built, by the names that the scene uses. */
export const shapes: Shapes = shapesOf(topology as unknown as Boundaries);

let byKey: ReadonlyMap<string, Shape> | undefined;
const outlines = () =>
  (byKey ??= new Map([...shapes.wings, ...shapes.counties].map((shape) => [shape.key, shape])));

/** The outer ring of the largest part of an area, and in a large pack of a group. */
export function ringOf(area: string): readonly Position[] {
  const found = LARGE_PACK ? outlines().get(area) : shapes.counties.find(({ key }) => key === area);
  const geometry = found?.feature.geometry;
  if (geometry?.type === 'Polygon') return (geometry.coordinates[0] ?? []) as unknown as Position[];
  if (geometry?.type !== 'MultiPolygon') return [];
  const rings = geometry.coordinates.map(([outer]) => outer ?? []);
  return rings.reduce((a, b) => (b.length > a.length ? b : a), []) as unknown as Position[];
}
