import type { Position } from '../../../src/domain/geometry';
import type { Faults } from '../faults';
import { distanceToRing } from './anchors';
import { publishedAreas, type PublishedArea } from './published';
import { positionText } from './ring';
import type { Settings } from './settings';
import { boxOf, isInside, edgesOf, type Ring } from './shape';
import { localPlane } from './sphere';
import type { Boundaries } from './topology';

const usualTolerance = 10;

type BorderSettings = Pick<Settings, 'pieces' | 'holes' | 'overlapMeters'>;
/** What a fault calls a county, by its code. */
export type Names = ReadonlyMap<string, string>;

/**
 * Inner borders of the published counties: no vertex of one lies more than 10 m inside another, no
 * edge has more than two users, and the counties together leave no hole and no loose island.
 */
export function checkBorders(
  boundaries: Boundaries,
  { pieces, holes, overlapMeters = usualTolerance }: BorderSettings,
  faults: Faults,
  names: Names = new Map(),
): void {
  const fault = (reason: string) => faults.add('boundaries.json', null, reason);
  // Files of a package that were drawn apart disagree in places: that is told, and stops nothing.
  const isJoined = overlapMeters !== usualTolerance;
  const tell = isJoined ? (reason: string) => faults.warn('boundaries.json', null, reason) : fault;
  const named = (id: string) => names.get(id) ?? id;
  const counties = publishedAreas(boundaries, 'counties');
  const boxes = counties.map(boxAround);
  for (const [at, county] of counties.entries()) {
    for (const [otherAt, other] of counties.entries()) {
      // Most of a country's counties are far apart.
      if (at === otherAt || !doBoxesMeet(boxes[at], boxes[otherAt])) continue;
      const depth = touch(county, other) ? deepest(county, other) : null;
      if (depth && depth.meters > overlapMeters) {
        tell(
          `${named(county.id)} overlaps ${named(other.id)} by ${depth.meters.toFixed(0)} m at ${positionText(depth.at)}：重叠`,
        );
      }
    }
  }
  // Of files that were joined, small rests on their borders are theirs.
  if (isJoined) return;
  for (const [edge, users] of areasByEdge(counties)) {
    if (users.length > 2)
      fault(`the border ${edge} belongs to ${users.map(named).join(', ')}：重叠`);
  }
  const city = publishedAreas(boundaries, 'city').flatMap((shape) => shape.polygons);
  const touching = (ring: Ring) =>
    counties.filter((county) => sharesEdge(county, ring)).map((county) => named(county.id));
  if (city.length !== pieces) {
    const parts = city.map(([outer]) => touching(outer ?? []).join(' and '));
    const known = pieces === 1 ? '' : `, not ${pieces}`;
    fault(
      `the counties fall into ${city.length} parts${known}: ${parts.join(' / ')}：不相连；确是岛屿、飞地的，改 pieces`,
    );
  }
  const found = city.flatMap((polygon) => polygon.slice(1));
  if (found.length === holes) return;
  for (const hole of found) {
    const [at] = hole;
    if (at)
      fault(
        `there is a gap or overlap between ${touching(hole).join(' and ')} at ${positionText(at)}：有空隙或重叠；确是别处的飞地的，改 holes`,
      );
  }
}

/** Whether the boxes of any two polygons of two areas have ground in common. */
function touch(one: PublishedArea, other: PublishedArea): boolean {
  return one.polygons.some((polygon) =>
    other.polygons.some((beside) => doBoxesMeet(boxOf(polygon), boxOf(beside))),
  );
}

type Box = ReturnType<typeof boxOf>;

function doBoxesMeet(a: Box | undefined, b: Box | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a[0] <= b[2] &&
    b[0] <= a[2] &&
    a[1] <= b[3] &&
    b[1] <= a[3]
  );
}

function boxAround({ polygons }: PublishedArea): Box {
  const all = polygons.map(boxOf);
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ];
}

/** Which features use each edge, whichever way they walk it. */
export function areasByEdge(
  areas: readonly PublishedArea[],
): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const { id, polygons } of areas) {
    for (const [a, b] of polygons.flat().flatMap(edgesOf)) {
      const edge = [a, b].map(positionText).sort().join(' – ');
      const there = users.get(edge);
      if (there === undefined) users.set(edge, [id]);
      else there.push(id);
    }
  }
  return users;
}

/** The vertex of `county`, or the middle of an edge, that lies deepest inside `other`. */
function deepest(
  county: PublishedArea,
  other: PublishedArea,
): { at: Position; meters: number } | null {
  let found: { at: Position; meters: number } | null = null;
  for (const [outer = [], ...holes] of other.polygons) {
    const vertices = new Set([outer, ...holes].flat().map(String));
    const isShared = (at: Position) => vertices.has(String(at));
    const middles = county.polygons
      .flat()
      .flatMap(edgesOf)
      .filter(([a, b]) => !isShared(a) || !isShared(b))
      .map(([a, b]): Position => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
    for (const at of [...county.polygons.flat(2), ...middles]) {
      if (isShared(at) || !isInside(at, outer)) continue;
      if (holes.some((hole) => isInside(at, hole))) continue;
      const plane = localPlane(at);
      const meters = Math.min(
        ...[outer, ...holes].map((ring) => distanceToRing([0, 0], ring.map(plane))),
      );
      if (found === null || meters > found.meters) found = { at, meters };
    }
  }
  return found;
}

function sharesEdge(county: PublishedArea, ring: Ring): boolean {
  const edges = areasByEdge([{ ...county, polygons: [[ring]] }]);
  return [...areasByEdge([county]).keys()].some((edge) => edges.has(edge));
}
