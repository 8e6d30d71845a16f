import type { Rating } from '../../content/valueStatus';
import { extent, scaleLinear } from 'd3';
import { textWidth } from '../../domain/textWidth';
import { wrapEvenly } from '../../domain/wrapLines';

export interface ProfilePlace {
  readonly id: string;
  readonly short: string;
  readonly value: number | null;
}
export interface ProfileRow {
  readonly id: string;
  readonly name: string;
  readonly year: string;
  readonly places: readonly ProfilePlace[];
  readonly city: number | null;
  readonly rating?: Rating;
  readonly format: (value: number) => string;
}
export interface ProfileDot extends ProfilePlace {
  readonly value: number;
  readonly x: number;
}
/** What of a row hangs on its numbers alone: another choice of areas leaves it as it is. */
export interface ProfileAxis {
  readonly row: ProfileRow;
  /** The name, beside the year: on a phone in two lines. */
  readonly lines: readonly string[];
  readonly axisY: number;
  readonly dots: readonly ProfileDot[];
  readonly cityX: number | null;
}
export interface ProfileSign {
  readonly id: string;
  readonly slot: number;
  readonly x: number;
  readonly text: string;
  /** Middle of the text. */
  readonly textX: number;
  readonly textY: number;
}
export interface PlacedProfile extends ProfileAxis {
  /** Top of the row; everything in it is placed from there, so that a taller row above moves it as one. */
  readonly y: number;
  readonly signs: readonly ProfileSign[];
  /** Short names of chosen areas without a value. */
  readonly missing: readonly string[];
}

const firstHead = 22;
const nameLine = 17;
/** Of the year at the right end of the name's line. */
const yearWidth = 44;
const axis = 14;
const line = 16;
const margin = 10;
const fontPx = 13;

/** One axis a row, from its lowest value to its highest. */
export function placeAxes(rows: readonly ProfileRow[], width: number): readonly ProfileAxis[] {
  return rows.map((row) => {
    const [low = 0, high = 0] = extent(
      [...row.places.map(({ value }) => value), row.city],
      (value) => value ?? undefined,
    );
    const x = scaleLinear(
      [low, high],
      low === high ? [width / 2, width / 2] : [margin, width - margin],
    );
    const dots = row.places.flatMap((place) =>
      place.value === null ? [] : [{ ...place, value: place.value, x: x(place.value) }],
    );
    const lines = wrapEvenly(row.name, { width: width - yearWidth, fontSize: 15 });
    const axisY = firstHead + (lines.length - 1) * nameLine + axis;
    return { row, lines, axisY, dots, cityX: row.city === null ? null : x(row.city) };
  });
}

/** The rows under each other, each as high as the names under its signs need. */
export function placeProfile(
  axes: readonly ProfileAxis[],
  slots: ReadonlyMap<string, number>,
  width: number,
): { readonly rows: readonly PlacedProfile[]; readonly height: number } {
  let y = 0;
  const rows = axes.map((one): PlacedProfile => {
    const signs = signsOf(one, slots, width);
    const lanes = Math.max(1, ...signs.map(({ textY }) => (textY - one.axisY - 9) / line));
    const missing = one.row.places
      .filter(({ id, value }) => value === null && slots.has(id))
      .map(({ short }) => short);
    const placed = { ...one, y, signs, missing };
    y += one.axisY + axis + lanes * line + 4;
    return placed;
  });
  return { rows, height: y };
}

/** The chosen, each named under its sign, on the first line where it touches no other. */
function signsOf(
  { row, axisY, dots }: ProfileAxis,
  slots: ReadonlyMap<string, number>,
  width: number,
): readonly ProfileSign[] {
  const ends: number[] = [];
  return dots
    .filter(({ id }) => slots.has(id))
    .sort((a, b) => a.x - b.x)
    .map(({ id, short, value, x }) => {
      const text = `${short} ${row.format(value)}`;
      // Names with wide letters are wider than the measure.
      const half = textWidth(text, fontPx + 1) / 2;
      const textX = Math.min(width - half, Math.max(half, x));
      let lane = 0;
      while ((ends[lane] ?? -Infinity) > textX - half - 8) lane += 1;
      ends[lane] = textX + half;
      return { id, slot: slots.get(id) ?? 0, x, text, textX, textY: axisY + 9 + (lane + 1) * line };
    });
}
