import type { PathCommand, Point } from '../shape';

/** A convex polygon that cuts off what lies outside, clockwise on the screen. */
export type Window = readonly Point[];

/** Corners of a circle that is a window. */
const corners = 72;

export function circleWindow([x, y]: Point, radius: number): Window {
  return Array.from({ length: corners }, (_, at): Point => {
    const angle = (2 * Math.PI * at) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** How far a point is inside of the edge from `a` to `b`; negative outside. */
const inside = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

function between(from: Point, to: Point, a: Point, b: Point): Point {
  const [start, end] = [inside(from, a, b), inside(to, a, b)];
  const share = start / (start - end);
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** A ring cut to a window (Sutherland–Hodgman); fewer than three points where nothing is left. */
export function clipRing(ring: readonly Point[], window: Window): readonly Point[] {
  return window.reduce((points: readonly Point[], a, at) => {
    const b = window[(at + 1) % window.length] ?? a;
    return points.flatMap((to, index) => {
      const from = points.at(index - 1) ?? to;
      const [isFrom, isTo] = [inside(from, a, b) >= 0, inside(to, a, b) >= 0];
      if (isFrom !== isTo) return isTo ? [between(from, to, a, b), to] : [between(from, to, a, b)];
      return isTo ? [to] : [];
    });
  }, ring);
}

/** A line cut to a window: the pieces of it that lie inside. */
export function clipLine(line: readonly Point[], window: Window): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (from === undefined) continue;
    const cut = clipSegment(from, to, window);
    if (cut === null) continue;
    const last = pieces.at(-1);
    const end = last?.at(-1);
    if (last !== undefined && end !== undefined && end[0] === cut[0][0] && end[1] === cut[0][1])
      last.push(cut[1]);
    else pieces.push([...cut]);
  }
  return pieces;
}

function clipSegment(from: Point, to: Point, window: Window): readonly [Point, Point] | null {
  let [start, end] = [from, to];
  for (const [at, a] of window.entries()) {
    const b = window[(at + 1) % window.length] ?? a;
    const [isStart, isEnd] = [inside(start, a, b) >= 0, inside(end, a, b) >= 0];
    if (!isStart && !isEnd) return null;
    if (isStart !== isEnd) {
      const middle = between(start, end, a, b);
      [start, end] = isStart ? [start, middle] : [middle, end];
    }
  }
  return [start, end];
}

/** The subpaths of a path; each ends with `Z` where it is closed. */
export function subpathsOf(path: readonly PathCommand[]): readonly (readonly PathCommand[])[] {
  const all: PathCommand[][] = [];
  for (const command of path) {
    if (command.type === 'M') all.push([command]);
    else all.at(-1)?.push(command);
  }
  return all;
}

const isClosed = (path: readonly PathCommand[]) => path.at(-1)?.type === 'Z';
const lineTo = (point: Point, at: number): PathCommand => ({
  type: at === 0 ? 'M' : 'L',
  points: [point],
});

/**
 * A path cut to every window. A curve is kept whole or left out: only small signs have any.
 *
 * @param isFilled Whether its area is cut, or only its line.
 */
export function clipPath(
  path: readonly PathCommand[],
  windows: readonly Window[],
  isFilled: boolean,
): readonly PathCommand[] {
  return subpathsOf(path).flatMap((subpath) => {
    const points = subpath.flatMap((command) => [...command.points]);
    if (windows.every((window) => points.every((point) => isIn(point, window)))) return subpath;
    if (subpath.some(({ type }) => type === 'C'))
      return windows.every((window) => points.some((point) => isIn(point, window))) ? subpath : [];
    if (isFilled) {
      const ring = windows.reduce(
        (kept, window) => clipRing(kept, window),
        points as readonly Point[],
      );
      return ring.length < 3 ? [] : [...ring.map(lineTo), { type: 'Z', points: [] } as const];
    }
    const line = isClosed(subpath) ? [...points, ...points.slice(0, 1)] : points;
    return windows
      .reduce(
        (pieces: readonly (readonly Point[])[], window) =>
          pieces.flatMap((piece) => clipLine(piece, window)),
        [line],
      )
      .flatMap((piece) => piece.map(lineTo));
  });
}

function isIn(point: Point, window: Window): boolean {
  return window.every((a, at) => inside(point, a, window[(at + 1) % window.length] ?? a) >= -0.01);
}
