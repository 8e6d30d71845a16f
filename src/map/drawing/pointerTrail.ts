import type { Point } from '../../domain/geometry';

/** How far back a pointer's way says how fast it was let go. */
const trailMs = 100;
const leastPixelsPerMs = 0.15;
const mostPixelsPerMs = 3;

/** The last moments of a pointer's way. */
export class PointerTrail {
  #points: readonly { readonly at: Point; readonly ms: number }[] = [];

  clear(): void {
    this.#points = [];
  }

  add(at: Point, ms: number): void {
    this.#points = [...this.#points.filter((point) => ms - point.ms <= trailMs), { at, ms }];
  }

  /** CSS pixels per millisecond, right and down; `null` where it was held still before it was let go. */
  speed(ms: number): Point | null {
    const points = this.#points.filter((point) => ms - point.ms <= trailMs);
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined || last.ms === first.ms) return null;
    const x = (last.at[0] - first.at[0]) / (last.ms - first.ms);
    const y = (last.at[1] - first.at[1]) / (last.ms - first.ms);
    const speed = Math.hypot(x, y);
    if (speed < leastPixelsPerMs) return null;
    const share = Math.min(1, mostPixelsPerMs / speed);
    return [x * share, y * share];
  }
}
