import type { Position } from '../../src/domain/geometry';
import type { RawFeature } from './shapeFiles';
import { BorderGraph, pairKey } from './borderGraph';

/** Vertices and lines of two files that are no farther apart are one border: nine tenths of the package's are within 20 m. */
export const joinMeters = 200;

/**
 * The features of several files, each of which was drawn apart, with one border where two of them meet: vertices on
 * the outline of a later file move onto those of the earlier ones, and each side gets the vertices of the other.
 * What lies within a file stays as it is.
 */
export function joinParts(parts: readonly (readonly RawFeature[])[]): readonly RawFeature[] {
  const graph = new BorderGraph(joinMeters);
  const joined = parts.flatMap((part) => {
    const before = outlineOf(part);
    const moved = new Map<string, Position>();
    for (const [a, b] of before.values())
      for (const at of [a, b])
        if (!moved.has(String(at))) moved.set(String(at), graph.snapped(at) ?? at);
    const features = part.map((feature) =>
      mapRings(feature, (ring) =>
        along(
          ring.map((at) => moved.get(String(at)) ?? at),
          graph,
        ),
      ),
    );
    for (const [a, b] of outlineOf(features).values()) graph.add(a, b);
    return features;
  });
  // Vertices that later files put on a line of an earlier one.
  return joined.map((feature) =>
    mapRings(feature, (ring) =>
      ring.flatMap((at, i) => {
        const next = ring[i + 1];
        return next === undefined ? [at] : [at, ...graph.between(at, next)];
      }),
    ),
  );
}

/** A ring with the way along the known border wherever two of its vertices stand on that. */
function along(ring: readonly Position[], graph: BorderGraph): readonly Position[] {
  return ring.flatMap((at, i) => {
    const next = ring[i + 1];
    return next === undefined ? [at] : [at, ...graph.wayBetween(at, next)];
  });
}

type Edge = readonly [Position, Position];

/** The edges that one feature alone has. */
function outlineOf(features: readonly RawFeature[]): ReadonlyMap<string, Edge> {
  const edges = new Map<string, Edge>();
  const twice = new Set<string>();
  for (const ring of features.flatMap(({ polygons }) => polygons.flat()))
    for (const [i, to] of ring.entries()) {
      const from = ring[i - 1];
      if (from === undefined || (from[0] === to[0] && from[1] === to[1])) continue;
      const key = pairKey(from, to);
      if (edges.has(key)) twice.add(key);
      else edges.set(key, [from, to]);
    }
  for (const key of twice) edges.delete(key);
  return edges;
}

function mapRings(
  feature: RawFeature,
  to: (ring: readonly Position[]) => readonly Position[],
): RawFeature {
  const polygons = feature.polygons.flatMap(([outer = [], ...holes]) => {
    // An outer ring that has no area left takes its holes along.
    const [largest, ...rest] = loopsOf(to(outer)).toSorted((a, b) => b.length - a.length);
    if (largest === undefined) return [];
    return [[largest, ...holes.flatMap((hole) => loopsOf(to(hole)))], ...rest.map((one) => [one])];
  });
  return { ...feature, polygons };
}

/**
 * A ring cut into closed ones wherever it comes to the same place again: a neck that is narrower than what is joined has
 * no ground left. What goes there and straight back is gone.
 */
function loopsOf(ring: readonly Position[]): readonly (readonly Position[])[] {
  const loops: (readonly Position[])[] = [];
  const open: Position[] = [];
  const at = new Map<string, number>();
  for (const position of ring) {
    const key = String(position);
    const before = at.get(key);
    if (before === undefined) {
      at.set(key, open.length);
      open.push(position);
      continue;
    }
    const loop = open.splice(before + 1);
    for (const one of loop) at.delete(String(one));
    if (loop.length >= 2) loops.push([position, ...loop, position]);
  }
  return loops;
}
