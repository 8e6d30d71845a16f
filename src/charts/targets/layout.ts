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
  readonly measuredY: number;
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
 * measured below, or a hatched track where nothing was found.
 */
export function placeTargets(
  rows: readonly TargetRow[],
  width: number,
  left: number,
): PlacedTargets {
  const each = 96;
  return {
    targets: rows.map((row, at) => ({
      ...row,
      nameY: at * each + 16,
      planY: at * each + 26,
      measuredY: at * each + 26 + targetBar + 10,
    })),
    left,
    track: Math.max(40, width - left - 2),
    height: rows.length * each - 8,
  };
}
