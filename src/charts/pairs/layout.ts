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
  /** Beside the dot, away from the other one; of more than two sides below it, clear of the other text. */
  readonly textX: number;
  readonly isEnd: boolean;
}
export interface PlacedYear {
  readonly year: string;
  readonly y: number;
  /** Baselines of the year and the distance, and of the texts of the dots. */
  readonly yearY: number;
  readonly textY: number;
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
/** More than two sides have a line for the year, one for the dots and one for the texts. */
const tall = 60;
const dotRadius = 6;
const textPx = 14;

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
  const left = areMany ? dotRadius : 44 + side;
  const right = areMany ? width - dotRadius : Math.max(left + 40, width - apart - 12 - side);
  const each = areMany ? tall : line;
  let y = 0;
  const pairs = rows.map(({ id, name, years, print }): PlacedPair => {
    const highest = max(years.flatMap(({ values }) => values.map((value) => value ?? 0))) ?? 0;
    const x = scaleLinear([0, highest || 1], [left, right]);
    const nameY = y + 15;
    const placed = years.map((one, at): PlacedYear => {
      const known = one.values.filter((value) => value !== null);
      const least = one.values.indexOf(Math.min(...known));
      const most = one.values.lastIndexOf(Math.max(...known));
      const textOf = (which: number) =>
        `${sides[which]?.name ?? ''} ${print(one.values[which] ?? 0)}`;
      const ends = areMany
        ? textEnds(x(Math.min(...known)), x(Math.max(...known)), {
            least: textWidth(textOf(least), textPx),
            most: textWidth(textOf(most), textPx),
            width,
          })
        : null;
      const dots = one.values.flatMap((value, which): PairDot[] => {
        const own = sides[which];
        if (value === null || own === undefined) return [];
        const isEnd = which === least;
        const isPrinted = isEnd || which === most;
        const text = areMany ? textOf(which) : print(value);
        return [
          {
            isDisc: which % 2 === 0,
            tone: own.tone,
            name: own.name,
            x: x(value),
            text: isPrinted ? text : '',
            textX: ends === null ? x(value) + (isEnd ? -9 : 9) : isEnd ? ends.least : ends.most,
            isEnd: isEnd || areMany,
          },
        ];
      });
      const [first, last] = areMany
        ? [x(Math.min(...known)), x(Math.max(...known))]
        : [dots[0]?.x, dots[1]?.x];
      const isBetween = dots.length > 1 && first !== undefined && last !== undefined;
      const between = isBetween ? ([first, last] as const) : null;
      const top = y + head + each * at;
      const middle = top + (areMany ? 28 : line / 2);
      const [yearY, textY] = areMany ? [top + 15, top + 50] : [middle + 5, middle + 5];
      return { year: one.year, y: middle, yearY, textY, dots, between, distance: one.distance };
    });
    y += head + each * years.length + gap;
    return { id, name, nameY, years: placed };
  });
  return { pairs, left, right, height: Math.max(0, y - gap) };
}

/** Where the texts of the least and the largest end: each below its dot as far as both have room. */
function textEnds(
  leastX: number,
  mostX: number,
  room: { readonly least: number; readonly most: number; readonly width: number },
): { readonly least: number; readonly most: number } {
  const between = 10;
  const most = Math.min(
    room.width,
    Math.max(mostX + room.most / 2, room.least + between + room.most),
  );
  const before = most - room.most - between;
  return { most, least: Math.max(room.least, Math.min(leastX + room.least / 2, before)) };
}
