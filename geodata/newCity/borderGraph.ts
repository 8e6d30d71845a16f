import type { Position } from '../../src/domain/geometry';

const degreeMeters = 111_000;
/** A vertex so near to the end of a line is that end. */
const endMeters = 30;
const mostSteps = 400;

/** Two positions in either order. */
export const pairKey = (a: Position, b: Position): string => {
  const [one, other] = [String(a), String(b)];
  return one < other ? `${one}|${other}` : `${other}|${one}`;
};

interface Edge {
  readonly a: Position;
  readonly b: Position;
}

/** The outlines known so far as a graph, with their lines by place. Positions are `[lng, lat]` in degrees. */
export class BorderGraph {
  readonly #meters: number;
  readonly #cell: number;
  readonly #cells = new Map<string, Edge[]>();
  readonly #next = new Map<string, Position[]>();
  /** Where a line was cut in two. */
  readonly #cuts = new Map<string, Position>();

  constructor(meters: number) {
    this.#meters = meters;
    // A degree of longitude is at least half as long as one of latitude here.
    this.#cell = (2 * meters) / degreeMeters;
  }

  add(a: Position, b: Position): void {
    const edge = { a, b };
    for (const cell of this.#cellsAlong(a, b)) {
      const there = this.#cells.get(cell);
      if (there === undefined) this.#cells.set(cell, [edge]);
      else there.push(edge);
    }
    this.#link(a, b);
    this.#link(b, a);
  }

  /** The place of the border that is nearest to a position, cut into its line; `null` where none is near. */
  snapped(at: Position): Position | null {
    let best: { edge: Edge; t: number; meters: number } | null = null;
    const scale = scaleAt(at);
    for (const cell of this.#cellsAround(at))
      for (const edge of this.#cells.get(cell) ?? []) {
        if (this.#cuts.has(pairKey(edge.a, edge.b))) continue;
        const found = nearestOn(at, edge, scale);
        if (found.meters <= this.#meters && (best === null || found.meters < best.meters))
          best = { edge, ...found };
      }
    if (best === null) return null;
    const { a, b } = best.edge;
    const length = gapMeters(a, b, scale);
    if (best.t * length <= endMeters) return a;
    if ((1 - best.t) * length <= endMeters) return b;
    const cut: Position = [
      rounded(a[0] + best.t * (b[0] - a[0])),
      rounded(a[1] + best.t * (b[1] - a[1])),
    ];
    if (String(cut) === String(a) || String(cut) === String(b)) return cut;
    this.#cuts.set(pairKey(a, b), cut);
    this.#unlink(a, b);
    this.#unlink(b, a);
    this.add(a, cut);
    this.add(cut, b);
    return cut;
  }

  /** What was cut into the line from `a` to `b`, in that order. */
  between(a: Position, b: Position): readonly Position[] {
    const cut = this.#cuts.get(pairKey(a, b));
    return cut === undefined ? [] : [...this.between(a, cut), cut, ...this.between(cut, b)];
  }

  /** The vertices of the border on its way from `a` to `b`, as long as it stays beside that line; none where it does not. */
  wayBetween(a: Position, b: Position): readonly Position[] {
    const isTurned = String(a) > String(b);
    const way = isTurned ? this.#walk(b, a) : this.#walk(a, b);
    return isTurned ? way.toReversed() : way;
  }

  #walk(from: Position, to: Position): readonly Position[] {
    const goal = String(to);
    if (!this.#next.has(String(from)) || !this.#next.has(goal)) return [];
    const scale = scaleAt(from);
    const seen = new Set([String(from)]);
    const way: Position[] = [];
    let steps = 0;
    const visit = (at: Position): boolean => {
      const ahead = (this.#next.get(String(at)) ?? []).toSorted(
        (x, y) => gapMeters(x, to, scale) - gapMeters(y, to, scale),
      );
      for (const next of ahead) {
        const key = String(next);
        if (key === goal) return true;
        if (seen.has(key) || ++steps > mostSteps) continue;
        seen.add(key);
        if (nearestOn(next, { a: from, b: to }, scale).meters > this.#meters) continue;
        way.push(next);
        if (visit(next)) return true;
        way.pop();
      }
      return false;
    };
    return visit(from) ? way : [];
  }

  #link(a: Position, b: Position): void {
    const key = String(a);
    const there = this.#next.get(key);
    if (there === undefined) this.#next.set(key, [b]);
    else if (!there.some((one) => String(one) === String(b))) there.push(b);
  }

  #unlink(a: Position, b: Position): void {
    const key = String(a);
    this.#next.set(
      key,
      (this.#next.get(key) ?? []).filter((one) => String(one) !== String(b)),
    );
  }

  #cellsAround(at: Position): readonly string[] {
    const [x, y] = [Math.floor(at[0] / this.#cell), Math.floor(at[1] / this.#cell)];
    return [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => `${x + i},${y + j}`));
  }

  #cellsAlong(a: Position, b: Position): ReadonlySet<string> {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const count = Math.ceil((2 * Math.max(Math.abs(dx), Math.abs(dy))) / this.#cell) + 1;
    return new Set(
      Array.from({ length: count + 1 }, (_, i) => {
        const t = i / count;
        return `${Math.floor((a[0] + t * dx) / this.#cell)},${Math.floor((a[1] + t * dy) / this.#cell)}`;
      }),
    );
  }
}

const rounded = (degrees: number): number => Number(degrees.toFixed(6));
const scaleAt = ([, lat]: Position): number => Math.cos((lat * Math.PI) / 180);

function gapMeters(a: Position, b: Position, scale: number): number {
  return Math.hypot((a[0] - b[0]) * scale, a[1] - b[1]) * degreeMeters;
}

function nearestOn(at: Position, { a, b }: Edge, scale: number): { t: number; meters: number } {
  const [x, y] = [(at[0] - a[0]) * scale, at[1] - a[1]];
  const [dx, dy] = [(b[0] - a[0]) * scale, b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length2));
  return { t, meters: Math.hypot(x - t * dx, y - t * dy) * degreeMeters };
}
