import { extent, polygonArea, polygonContains } from 'd3';
import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { Boundaries } from './topology';

type Areas = readonly (Polygon | MultiPolygon)[];
type Point = readonly [number, number];
interface Ring {
  readonly arcs: readonly number[];
  readonly points: [number, number][];
  /** The same points, to look one up. */
  readonly known: ReadonlySet<string>;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly size: number;
}

/**
 * The union of areas by the arcs that they share, as polygons of arcs. Where files were joined, an arc may be three
 * areas' border; then what is an odd number of times a border is the outline, which always closes.
 */
export function outlineArcs(topology: Boundaries, areas: Areas): number[][][] {
  const { arcs } = mergeArcs(topology, [...areas]);
  const isClosed = (ring: readonly number[]) => {
    const [first, last] = [ring[0] ?? 0, ring.at(-1) ?? 0];
    return String(endsOf(topology, first)[0]) === String(endsOf(topology, last)[1]);
  };
  return arcs.flat().every(isClosed) ? arcs : byParity(topology, areas);
}

function byParity(topology: Boundaries, areas: Areas): number[][][] {
  const odd = new Map<number, number>();
  for (const arc of areas.flatMap((area) => (area.arcs as number[][]).flat(2))) {
    const key = arc < 0 ? ~arc : arc;
    if (!odd.delete(key)) odd.set(key, arc);
  }
  const rings = loopsOf(topology, [...odd.values()])
    .map((one): Ring => {
      const points = one
        .flatMap((arc) => pointsOf(topology, arc).slice(1))
        .map(([x, y]): [number, number] => [x, y]);
      const [left = NaN, right = NaN] = extent(points, ([x]) => x);
      const [top = NaN, bottom = NaN] = extent(points, ([, y]) => y);
      const box = [left, top, right, bottom] as const;
      const known = new Set(points.map(String));
      return { arcs: one, points, known, box, size: Math.abs(polygonArea(points)) };
    })
    .toSorted((a, b) => b.size - a.size);
  const outer: { readonly ring: Ring; readonly holes: Ring[] }[] = [];
  for (const ring of rings) {
    const within = outer.findLast((one) => isInside(ring, one.ring));
    const isHole = within !== undefined && !within.holes.some((hole) => isInside(ring, hole));
    if (isHole) within.holes.push(ring);
    else outer.push({ ring, holes: [] });
  }
  return outer.map(({ ring, holes }) => [ring, ...holes].map(({ arcs }) => [...arcs]));
}

const isInside = (ring: Ring, other: Ring): boolean => {
  const [[left, top, right, bottom], around] = [ring.box, other.box];
  if (left < around[0] || top < around[1] || right > around[2] || bottom > around[3]) return false;
  const inner = ring.points.find((at) => !other.known.has(String(at)));
  return inner !== undefined && polygonContains(other.points, inner);
};

/** Every arc once, in closed rows: each place has an even number of them. */
function loopsOf(topology: Boundaries, arcs: readonly number[]): readonly (readonly number[])[] {
  const at = new Map<string, number[]>();
  for (const arc of arcs)
    for (const end of endsOf(topology, arc)) {
      const key = String(end);
      at.set(key, [...(at.get(key) ?? []), arc]);
    }
  const left = new Set(arcs);
  const loops: number[][] = [];
  for (const start of arcs) {
    if (!left.delete(start)) continue;
    const loop = [start];
    const home = String(endsOf(topology, start)[0]);
    let here = String(endsOf(topology, start)[1]);
    while (here !== home) {
      const next = at.get(here)?.find((arc) => left.has(arc));
      if (next === undefined) break;
      left.delete(next);
      const [from, to] = endsOf(topology, next).map(String);
      const isForth = from === here;
      loop.push(isForth ? next : ~next);
      here = (isForth ? to : from) ?? '';
    }
    loops.push(loop);
  }
  return loops;
}

function endsOf(topology: Boundaries, arc: number): readonly [Point, Point] {
  const points = pointsOf(topology, arc);
  const none: Point = [NaN, NaN];
  return [points[0] ?? none, points.at(-1) ?? none];
}

const decoded = new WeakMap<Boundaries, Map<number, readonly Point[]>>();

/** The positions of an arc on the topology's grid, whose arcs are a first position and the steps from there. */
function pointsOf(topology: Boundaries, arc: number): readonly Point[] {
  const known = decoded.get(topology) ?? new Map<number, readonly Point[]>();
  decoded.set(topology, known);
  const there = known.get(arc);
  if (there !== undefined) return there;
  let [x, y] = [0, 0];
  const points = (topology.arcs[arc < 0 ? ~arc : arc] ?? []).map(([dx = 0, dy = 0]): Point => {
    [x, y] = [x + dx, y + dy];
    return [x, y];
  });
  const made = arc < 0 ? points.toReversed() : points;
  known.set(arc, made);
  return made;
}
