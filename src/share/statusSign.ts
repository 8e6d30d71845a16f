import type { ValueStatus } from '../content/valueStatus';

/** A circle of a sign: `r` is its radius, `isRing` that it is empty. */
export interface SignCircle {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly isRing: boolean;
}
export interface StatusSign {
  readonly width: number;
  readonly height: number;
  readonly circles: readonly SignCircle[];
}

/**
 * The swatch of the legend for files, which carry no patterns of the page: dots are derived, rings
 * estimated.
 *
 * @param fontSize Of the words beside it.
 * @returns `null` of a value that has no sign.
 */
export function statusSign(status: ValueStatus, fontSize: number): StatusSign | null {
  if (status !== 'derived' && status !== 'estimate') return null;
  const [pitch, isRing] = [fontSize * 0.38, status === 'estimate'];
  const circles = [0, 1, 2, 3].flatMap((column) =>
    [0, 1].map((row) => ({
      cx: pitch * (column + 0.6),
      cy: pitch * (row + 0.6),
      r: pitch * (isRing ? 0.3 : 0.22),
      isRing,
    })),
  );
  return { width: pitch * 4.2, height: pitch * 2.2, circles };
}
