export interface Color {
  /** Six hexadecimal digits, red first. */
  readonly hex: string;
  /** 0 to 1. */
  readonly alpha: number;
}
/** Patterns that PowerPoint has: no data, derived and estimated values, targets. */
export type PatternName = 'wdUpDiag' | 'pct10' | 'openDmnd' | 'ltUpDiag';
export type Fill =
  | { readonly kind: 'solid'; readonly color: Color }
  | {
      readonly kind: 'pattern';
      readonly pattern: PatternName;
      readonly color: Color;
      readonly ground: Color;
    };
export interface Line {
  readonly color: Color;
  readonly width: number;
  readonly isDashed: boolean;
  /** An arrow at its end. */
  readonly hasHead?: boolean;
}
