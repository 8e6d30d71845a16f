import { group } from 'd3';
import type { Position } from '../../../src/domain/geometry';
import { edgeIndex } from './edgeIndex';
import { createIndex, type PositionIndex } from './positionIndex';
import { edgesOf, type Ring, type Shape } from './shape';
import { localPlane } from './sphere';

/**
 * Gives neighbouring shapes the vertices of the counties and of one another, where they are closer
 * than `meters`, so that they share borders. The files were drawn apart, and a border has other
 * vertices in each: there are slivers between them, and simplifying would open them further. The
 * counties do not move.
 */
export function snapShapes(
  fixed: readonly Shape[],
  shapes: readonly Shape[],
  meters: number,
): readonly Shape[] {
  if (shapes.length === 0) return shapes;
  const fixedVertices = createIndex(meters, fixed.flatMap(verticesOf));
  const vertices = createIndex(meters, fixed.flatMap(verticesOf));
  const edgesNear = edgeIndex(
    fixed.flatMap((shape) => shape.polygons.flat().flatMap(edgesOf)),
    padOf(meters),
  );
  const moved = shapes.map((shape) =>
    mapRings(shape, (ring) =>
      ring
        .map((position) => fixedVertices.nearest(position) ?? position)
        .filter((at) => fixedVertices.has(at) || !isOnAnEdge(at, edgesNear(at), meters))
        .map((at) => vertices.nearest(at) ?? vertices.add(at)),
    ),
  );
  return moved.map((shape) => {
    const own = createIndex(meters, verticesOf(shape));
    return mapRings(shape, (ring) => withForeignVertices(ring, own, vertices, meters));
  });
}

/** Adds the vertices of other shapes that lie along a ring, each to the edge nearest to it. */
function withForeignVertices(
  ring: Ring,
  own: PositionIndex,
  all: PositionIndex,
  meters: number,
): Ring {
  const stops = edgesOf(ring).flatMap(([a, b], edge) =>
    all
      .around(a, b)
      .filter((position) => !own.has(position))
      .map((position) => ({ position, edge, ...alongEdge(position, a, b) }))
      .filter(({ t, gapMeters }) => t > 0 && t < 1 && gapMeters <= meters),
  );
  const nearest = [...group(stops, ({ position }) => position).values()].flatMap((candidates) =>
    candidates.sort((one, other) => one.gapMeters - other.gapMeters).slice(0, 1),
  );
  const byEdge = group(nearest, ({ edge }) => edge);
  return ring.flatMap((position, edge) => {
    const onEdge = (byEdge.get(edge) ?? []).sort((one, other) => one.t - other.t);
    return [position, ...onEdge.map((stop) => stop.position)];
  });
}

/** Degrees that so many metres are at most, up to latitude 60. */
const padOf = (meters: number): number => meters / 50_000;

function isOnAnEdge(
  at: Position,
  edges: readonly (readonly [Position, Position])[],
  meters: number,
): boolean {
  const pad = padOf(meters);
  return edges.some(([a, b]) => {
    const isNear = [0, 1].every((axis) => {
      const [x = 0, from = 0, to = 0] = [at[axis], a[axis], b[axis]];
      return x > Math.min(from, to) - pad && x < Math.max(from, to) + pad;
    });
    return isNear && alongEdge(at, a, b).gapMeters <= meters;
  });
}

/** Where along the line a → b (0 to 1 between them) a position stands, and how far off the edge. */
function alongEdge(position: Position, a: Position, b: Position): { t: number; gapMeters: number } {
  const plane = localPlane(a);
  const [[x, y], [dx, dy]] = [plane(position), plane(b)];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : (x * dx + y * dy) / length2;
  const nearest = Math.max(0, Math.min(1, t));
  return { t, gapMeters: Math.hypot(x - nearest * dx, y - nearest * dy) };
}

/** Maps each ring, closes it again and drops what has no area left. */
function mapRings(shape: Shape, to: (ring: Ring) => Ring): Shape {
  const polygons = shape.polygons
    .map((polygon) => polygon.map((ring) => closed(to(ring))).filter((ring) => ring.length >= 4))
    .filter((polygon) => polygon.length > 0);
  return { ...shape, polygons };
}

function closed(ring: Ring): Ring {
  const open = ring.filter((at, i) => !isSame(at, ring[i - 1]));
  const [first, last] = [open[0], open.at(-1)];
  if (first === undefined) return [];
  return isSame(first, last) ? open : [...open, first];
}

const isSame = (one: Position, other: Position | undefined): boolean =>
  one[0] === other?.[0] && one[1] === other[1];

function verticesOf(shape: Shape): readonly Position[] {
  return shape.polygons.flat(2);
}
