import { stepAt } from '../../domain/place';

export interface OpeningRow {
  readonly id: string;
  readonly name: string;
  /** Compass degrees. */
  readonly bearing: number;
}
export interface PlacedOpening extends OpeningRow {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly at: readonly [x: number, y: number];
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Arrows of one length from the edge of a city outwards, each with its word; north is up. */
export function placeOpenings(
  rows: readonly OpeningRow[],
  center: readonly [x: number, y: number],
  inner: number,
  outer: number,
): readonly PlacedOpening[] {
  return rows.map((row) => {
    const point = (length: number) => {
      const [dx, dy] = stepAt(row.bearing, length);
      return [center[0] + dx, center[1] + dy] as const;
    };
    const [dx, dy] = stepAt(row.bearing, 1);
    const side = Math.abs(dx) < 0.5 ? 'middle' : dx > 0 ? 'start' : 'end';
    const [x, y] = point(outer + 10);
    return {
      ...row,
      from: point(inner),
      to: point(outer),
      at: [x, y + (side === 'middle' ? (dy > 0 ? 12 : 0) : 5)],
      anchor: side,
    };
  });
}
