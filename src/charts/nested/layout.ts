import { sideKm } from '../../domain/place';

export interface NestedRow {
  readonly id: string;
  readonly text: string;
  readonly areaKm2: number;
  readonly kind: 'place' | 'core' | 'other';
}
export interface NestedSquare extends NestedRow {
  /** All squares share their lower left corner. */
  readonly side: number;
  readonly labelY: number;
}
export interface PlacedNested {
  readonly squares: readonly NestedSquare[];
  readonly left: number;
  readonly base: number;
  readonly labelX: number;
  readonly height: number;
}

const leading = 22;

/** Squares of one scale inside each other, the largest first, each with a line to its name. */
export function placeNested(rows: readonly NestedRow[], width: number): PlacedNested {
  const sorted = rows.toSorted((a, b) => b.areaKm2 - a.areaKm2);
  const largest = sideKm(sorted[0]?.areaKm2 ?? 1) || 1;
  const whole = Math.min(width * 0.4, 190);
  const base = whole + 10;
  let lowest = 0;
  const squares = sorted.map((row): NestedSquare => {
    const side = Math.max(2, (sideKm(row.areaKm2) / largest) * whole);
    const labelY = Math.max(base - side + 9, lowest + leading);
    lowest = labelY;
    return { ...row, side, labelY };
  });
  const over = Math.max(0, lowest - base);
  return {
    squares: squares.map((square, at) => ({
      ...square,
      labelY: square.labelY - (at === 0 ? 0 : over * (at / Math.max(1, squares.length - 1))),
    })),
    left: 1,
    base,
    labelX: whole + 24,
    height: base + 6,
  };
}
