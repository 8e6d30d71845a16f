export interface TargetRow {
  readonly id: string;
  readonly name: string;
  /** The target as it is printed, with its unit and year. */
  readonly target: string;
  /** What has been measured, as a part of the target; `null` where nothing was found. */
  readonly share: number | null;
  readonly measured: string;
}
export interface PlacedTarget extends TargetRow {
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
  const each = 96;
  const track = Math.max(40, width - left - 2);
  return {
    targets: rows.map((row, at) => {
      const share = Math.max(0, row.share ?? 1);
      const longest = Math.max(1, share);
      return {
        ...row,
        nameY: at * each + 16,
        planY: at * each + 26,
        planWidth: track / longest,
        measuredY: at * each + 26 + targetBar + 10,
        measuredWidth: (track * share) / longest,
      };
    }),
    left,
    track,
    height: rows.length * each - 8,
  };
}
