import type { ValueStatus } from '../../content/valueStatus';
import { wrapEvenly } from '../../domain/wrapLines';

export interface TargetRow {
  readonly id: string;
  readonly name: string;
  /** The target as it is printed, with its unit and year. */
  readonly target: string;
  /** What has been measured, as a part of the target; `null` where nothing was found. */
  readonly share: number | null;
  readonly measured: string;
  /** How what was measured came about. */
  readonly status?: ValueStatus;
}
export interface PlacedTarget extends TargetRow {
  /** The name, in as many lines as the width asks for. */
  readonly lines: readonly string[];
  /** Baseline of the first line; the next are `targetLeading` below. */
  readonly nameY: number;
  readonly planY: number;
  readonly planWidth: number;
  readonly measuredY: number;
  /** The bar's, or the whole track's where nothing was found. */
  readonly measuredWidth: number;
}
export interface PlacedTargets {
  readonly targets: readonly PlacedTarget[];
  readonly left: number;
  readonly track: number;
  readonly height: number;
}

export const targetBar = 18;
export const targetLeading = 18;
const fontPx = 14;

/**
 * Each target with a scale of its own, since their units differ: the plan's bar above, what was
 * measured below, or a hatched track where nothing was found. The longer of the two takes the track,
 * so that what has passed its target is seen to pass it.
 */
export function placeTargets(
  rows: readonly TargetRow[],
  width: number,
  left: number,
): PlacedTargets {
  const track = Math.max(40, width - left - 2);
  const targets: PlacedTarget[] = [];
  let top = 0;
  for (const row of rows) {
    const lines = wrapEvenly(row.name, { width, fontSize: fontPx });
    const planY = top + 8 + lines.length * targetLeading;
    const share = Math.max(0, row.share ?? 1);
    const longest = Math.max(1, share);
    targets.push({
      ...row,
      lines,
      nameY: top + 16,
      planY,
      planWidth: track / longest,
      measuredY: planY + targetBar + 10,
      measuredWidth: (track * share) / longest,
    });
    top = planY + 70;
  }
  return { targets, left, track, height: top - 8 };
}
