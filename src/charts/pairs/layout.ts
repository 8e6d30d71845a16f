import { max, scaleLinear } from 'd3';
import { textWidth } from '../../domain/textWidth';
import type { Place } from '../marks';

export interface PairYear {
  readonly year: string;
  /** One value a side, in the order of `sides`; `null` is no data. */
  readonly values: readonly [number | null, number | null];
  /** The distance as printed. */
  readonly distance: string;
}
export interface PairRow {
  readonly id: string;
  readonly name: string;
  readonly years: readonly PairYear[];
  readonly print: (value: number) => string;
}
export interface PairDot {
  /** The first side is a disc, the second a square: colour is not the only sign. */
  readonly isFirst: boolean;
  readonly tone: Place['tone'];
  readonly x: number;
  readonly text: string;
  /** Beside the dot, away from the other one. */
  readonly textX: number;
  readonly isEnd: boolean;
}
export interface PlacedYear {
  readonly year: string;
  readonly y: number;
  readonly dots: readonly PairDot[];
  readonly distance: string;
}
export interface PlacedPair {
  readonly id: string;
  readonly name: string;
  readonly nameY: number;
  readonly years: readonly PlacedYear[];
}
export interface PlacedPairs {
  readonly pairs: readonly PlacedPair[];
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

const head = 22;
const line = 24;
const gap = 12;
/** Room for a printed value beyond either end. */
const side = 56;

/**
 * Two sides on one line for each year, the distance between them drawn as a bar. Every row has a
 * scale of its own from zero, the same in all its years.
 */
export function placePairs(
  rows: readonly PairRow[],
  sides: readonly [Place['tone'], Place['tone']],
  width: number,
): PlacedPairs {
  const apart =
    max(rows.flatMap(({ years }) => years.map((one) => textWidth(one.distance, 14)))) ?? 0;
  const left = 44 + side;
  const right = Math.max(left + 40, width - apart - 12 - side);
  let y = 0;
  const pairs = rows.map(({ id, name, years, print }): PlacedPair => {
    const highest = max(years.flatMap(({ values }) => values.map((value) => value ?? 0))) ?? 0;
    const x = scaleLinear([0, highest || 1], [left, right]);
    const nameY = y + 15;
    const placed = years.map((one, at): PlacedYear => {
      const [first, second] = one.values;
      const dots = [first, second].flatMap((value, which): PairDot[] => {
        if (value === null) return [];
        const other = (which === 0 ? second : first) ?? Infinity;
        const isEnd = value < other || (value === other && which === 0);
        const tone = sides[which === 0 ? 0 : 1];
        return [
          {
            isFirst: which === 0,
            tone,
            x: x(value),
            text: print(value),
            textX: x(value) + (isEnd ? -9 : 9),
            isEnd,
          },
        ];
      });
      return { year: one.year, y: y + head + line * (at + 0.5), dots, distance: one.distance };
    });
    y += head + line * years.length + gap;
    return { id, name, nameY, years: placed };
  });
  return { pairs, left, right, height: Math.max(0, y - gap) };
}
