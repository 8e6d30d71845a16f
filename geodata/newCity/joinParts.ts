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
  const polygons = feature.polygons
    .map((rings) => rings.map((ring) => withoutSpikes(to(ring))))
    // An outer ring that has no area left takes its holes along.
    .flatMap(([outer, ...holes]) =>
      outer === undefined || outer.length < 4
        ? []
        : [[outer, ...holes.filter(({ length }) => length >= 4)]],
    );
  return { ...feature, polygons };
}

/** A closed ring that goes nowhere twice in a row and never straight back. */
function withoutSpikes(ring: readonly Position[]): readonly Position[] {
  const open: Position[] = [];
  const isSame = (a?: Position, b?: Position) => a?.[0] === b?.[0] && a?.[1] === b?.[1];
  for (const at of ring) {
    if (isSame(open.at(-1), at)) continue;
    if (open.length > 1 && isSame(open.at(-2), at)) open.pop();
    else open.push(at);
  }
  if (isSame(open[0], open.at(-1))) open.pop();
  while (open.length > 2 && isSame(open[1], open.at(-1))) open.splice(0, 1);
  while (open.length > 2 && isSame(open[0], open.at(-2))) open.pop();
  const [first] = open;
  return first === undefined ? [] : [...open, first];
}
