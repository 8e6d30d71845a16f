import { max, scaleLinear } from 'd3';
import { textWidth } from '../../domain/textWidth';
import type { Place } from '../marks';

export interface PairYear {
  readonly year: string;
  /** One value a side, in the order of `sides`; `null` is no data. */
  readonly values: readonly (number | null)[];
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
  /** The first side is a disc, the second a square, and so on: colour is not the only sign. */
  readonly isDisc: boolean;
  readonly tone: Place['tone'];
  readonly x: number;
  /** With the side's name where there are more than two; empty between the least and the largest of these. */
  readonly text: string;
  readonly name: string;
  /** Beside the dot, away from the other one. */
  readonly textX: number;
  readonly isEnd: boolean;
}
export interface PlacedYear {
  readonly year: string;
  readonly y: number;
  readonly dots: readonly PairDot[];
  /** From where to where the sides reach; `null` where fewer than two are known. */
  readonly between: readonly [number, number] | null;
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

/** A side of the comparison: its colour and what it is called. */
export interface Side {
  readonly tone: Place['tone'];
  readonly name: string;
}

/**
 * Two or more sides on one line for each year, the distance between them drawn as a bar. Every row has a
 * scale of its own from zero, the same in all its years.
 */
export function placePairs(
  rows: readonly PairRow[],
  sides: readonly Side[],
  width: number,
): PlacedPairs {
  const apart =
    max(rows.flatMap(({ years }) => years.map((one) => textWidth(one.distance, 14)))) ?? 0;
  const areMany = sides.length > 2;
  const named = areMany ? (max(sides, ({ name }) => textWidth(name, 14)) ?? 0) + 4 : 0;
  const left = 44 + side + named;
  const right = Math.max(left + 40, width - apart - 12 - side - named);
  let y = 0;
  const pairs = rows.map(({ id, name, years, print }): PlacedPair => {
    const highest = max(years.flatMap(({ values }) => values.map((value) => value ?? 0))) ?? 0;
    const x = scaleLinear([0, highest || 1], [left, right]);
    const nameY = y + 15;
    const placed = years.map((one, at): PlacedYear => {
      const known = one.values.filter((value) => value !== null);
      const least = one.values.indexOf(Math.min(...known));
      const most = one.values.lastIndexOf(Math.max(...known));
      const dots = one.values.flatMap((value, which): PairDot[] => {
        const own = sides[which];
        if (value === null || own === undefined) return [];
        const isEnd = which === least;
        const isPrinted = isEnd || which === most;
        return [
          {
            isDisc: which % 2 === 0,
            tone: own.tone,
            name: own.name,
            x: x(value),
            text: !isPrinted ? '' : areMany ? `${own.name} ${print(value)}` : print(value),
            textX: x(value) + (isEnd ? -9 : 9),
            isEnd,
          },
        ];
      });
      const [first, last] = areMany
        ? [x(Math.min(...known)), x(Math.max(...known))]
        : [dots[0]?.x, dots[1]?.x];
      const isBetween = dots.length > 1 && first !== undefined && last !== undefined;
      const between = isBetween ? ([first, last] as const) : null;
      const middle = y + head + line * (at + 0.5);
      return { year: one.year, y: middle, dots, between, distance: one.distance };
    });
    y += head + line * years.length + gap;
    return { id, name, nameY, years: placed };
  });
  return { pairs, left, right, height: Math.max(0, y - gap) };
}
