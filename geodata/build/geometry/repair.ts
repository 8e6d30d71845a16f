import { group } from 'd3';
import { dissolve } from './dissolve';
import { areaKm2 } from './measure';
import { withoutDoubles } from './position';
import { crossingEdges, meetingOf, positionText } from './ring';
import { nameOf, type Ring, type Shape } from './shape';
import { snapShapes } from './snap';

/** Vertices and borders of two areas that are no farther apart are one. */
export const repairMeters = 20;
/** A loop that is larger is no slip of the hand. */
const mostLoopKm2 = 0.1;
const mostLoops = 100;

export interface Repaired {
  readonly shapes: readonly Shape[];
  /** What was done, with area and place, in both languages. */
  readonly notes: readonly string[];
}

/**
 * Mends what is small: rings are closed, loops in which an outline crosses itself are cut off, features of one code
 * are one, and borders that were drawn twice become the same. What is larger stays and is told by the checks.
 */
export function repaired(shapes: readonly Shape[]): Repaired {
  const notes: string[] = [];
  const mend = (shape: Shape): Shape => ({
    ...shape,
    polygons: shape.polygons.map((polygon) =>
      polygon.map((ring) => withoutLoops(closed(ring), nameOf(shape), notes)),
    ),
  });
  const whole = [...group(shapes.map(mend), ({ code }) => code).values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined || parts.length === 1) return parts;
    notes.push(
      `${nameOf(first)}：${parts.length}个面合成一个。Made one of ${parts.length} features.`,
    );
    return [{ ...dissolve(first.code, parts), name: first.name }];
  });
  const joined = snapShapes([], whole, repairMeters).map(mend);
  for (const [i, shape] of joined.entries()) {
    const before = areaKm2(whole[i]?.polygons ?? []);
    const after = areaKm2(shape.polygons);
    if (String(shape.polygons) === String(whole[i]?.polygons)) continue;
    notes.push(
      `${nameOf(shape)}：相距${repairMeters}米以内的顶点和边界并拢，面积由${before.toFixed(3)}变为${after.toFixed(3)}平方公里。Vertices within ${repairMeters} m were joined.`,
    );
  }
  return { shapes: joined, notes };
}

function closed(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || (first[0] === last?.[0] && first[1] === last[1])) return ring;
  return [...ring, first];
}

/** Cuts off the smaller of the two rings that a crossing makes, as long as that is a small one. */
function withoutLoops(ring: Ring, name: string, notes: string[]): Ring {
  let rest = ring;
  for (let round = 0; round < mostLoops; round += 1) {
    const edges = crossingEdges(rest);
    if (edges === null) return rest;
    const [i, j] = edges;
    const at = meetingOf(rest, i, j);
    const loop = closed([at, ...rest.slice(i + 1, j + 1)]);
    const other = closed([...rest.slice(0, i + 1), at, ...rest.slice(j + 1, -1)]);
    const [small, large] = [loop, other].toSorted((a, b) => sizeOf(a) - sizeOf(b)) as [Ring, Ring];
    if (sizeOf(small) > mostLoopKm2 || large.length < 4) return rest;
    notes.push(
      `${name}：去掉${positionText(at)}处自相交的小环（${Math.round(sizeOf(small) * 1e6)}平方米）。A loop was cut off.`,
    );
    rest = withoutDoubles(large);
  }
  return rest;
}

const sizeOf = (ring: Ring) => (ring.length < 4 ? 0 : areaKm2([[ring]]));
