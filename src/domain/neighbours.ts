import type { Position } from './geometry';

export const arrows = ['up', 'right', 'down', 'left'] as const;
export type Arrow = (typeof arrows)[number];

export interface IdentifiedPoint {
  readonly id: string;
  /** `[lng, lat]` in degrees. */
  readonly at: Position;
}

const ahead: Readonly<Record<Arrow, readonly [east: number, north: number]>> = {
  up: [0, 1],
  right: [1, 0],
  down: [0, -1],
  left: [-1, 0],
};
/** What lies more than this far to the side is not in the direction: tan 65°. */
const mostAcross = 2.14;
/** A step to the side costs more than a step ahead, so that a straight line is followed. */
const sideCost = 1.6;

/**
 * The spot that an arrow key leads to from a place: the nearest ahead, with way to the side counted
 * dearer; `null` where nothing lies in that direction. Flat reckoning, good for one city.
 */
export function nearestIn(
  arrow: Arrow,
  from: Position,
  spots: readonly IdentifiedPoint[],
): string | null {
  const [east, north] = ahead[arrow];
  const shrink = Math.cos((from[1] * Math.PI) / 180);
  let best: { id: string; cost: number } | null = null;
  for (const { id, at } of spots) {
    const [x, y] = [(at[0] - from[0]) * shrink, at[1] - from[1]];
    const forward = x * east + y * north;
    const across = Math.abs(x * north) + Math.abs(y * east);
    if (forward <= 1e-9 || across > forward * mostAcross) continue;
    const cost = forward + sideCost * across;
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

/** The spot nearest to a place: where the keys begin. */
export function nearestTo(from: Position, spots: readonly IdentifiedPoint[]): string | null {
  const shrink = Math.cos((from[1] * Math.PI) / 180);
  const far = ({ at }: IdentifiedPoint) => Math.hypot((at[0] - from[0]) * shrink, at[1] - from[1]);
  return spots.toSorted((a, b) => far(a) - far(b))[0]?.id ?? null;
}
