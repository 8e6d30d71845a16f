import { extent, scaleLinear } from 'd3';
import { textWidth } from '../textWidth';
import { wrap } from '../wrap';

export interface ProfilePlace {
  readonly id: string;
  readonly short: string;
  /** `null` where the area is not chosen. */
  readonly slot: number | null;
  readonly value: number | null;
}
export interface ProfileRow {
  readonly id: string;
  readonly name: string;
  readonly year: string;
  readonly places: readonly ProfilePlace[];
  readonly city: number | null;
  readonly format: (value: number) => string;
}
export interface ProfileDot extends ProfilePlace {
  readonly value: number;
  readonly x: number;
}
export interface ProfileLabel {
  readonly id: string;
  readonly slot: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
export interface PlacedProfile {
  readonly row: ProfileRow;
  /** The name, beside the year: on a phone in two lines. */
  readonly lines: readonly string[];
  /** Top of the row; everything in it is placed from there, so that a taller row above moves it as one. */
  readonly y: number;
  readonly axisY: number;
  readonly dots: readonly ProfileDot[];
  readonly labels: readonly ProfileLabel[];
  readonly missing: readonly ProfilePlace[];
  readonly cityX: number | null;
  readonly height: number;
}

const firstHead = 22;
const nameLine = 17;
/** Of the year at the right end of the name's line. */
const yearWidth = 44;
const axis = 14;
const line = 16;
const margin = 10;
const fontPx = 13;

/** One axis a row, from its lowest value to its highest; the chosen are named under their signs. */
export function placeProfile(
  rows: readonly ProfileRow[],
  width: number,
): { readonly rows: readonly PlacedProfile[]; readonly height: number } {
  let y = 0;
  const placed = rows.map((row): PlacedProfile => {
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
    const lines = wrap(row.name, width - yearWidth, 15);
    const head = firstHead + (lines.length - 1) * nameLine;
    const axisY = head + axis;
    const chosen = dots.filter(({ slot }) => slot !== null).toSorted((a, b) => a.x - b.x);
    const labels = labelsOf(chosen, row, axisY + 9, width);
    const lanes = Math.max(1, ...labels.map((label) => Math.round((label.y - axisY - 9) / line)));
    const height = head + axis * 2 + lanes * line + 4;
    const done = {
      row,
      lines,
      y,
      axisY,
      dots: dots.toSorted((a, b) => Number(a.slot !== null) - Number(b.slot !== null)),
      labels,
      missing: row.places.filter(({ value, slot }) => value === null && slot !== null),
      cityX: row.city === null ? null : x(row.city),
      height,
    };
    y += height;
    return done;
  });
  return { rows: placed, height: y };
}

/** Under its sign, on the first line where it touches no other. */
function labelsOf(
  dots: readonly ProfileDot[],
  row: ProfileRow,
  top: number,
  width: number,
): readonly ProfileLabel[] {
  const ends: number[] = [];
  return dots.map(({ id, slot, short, value, x }) => {
    const text = `${short} ${row.format(value)}`;
    // Names with wide letters are wider than the measure.
    const half = textWidth(text, fontPx + 1) / 2;
    const middle = Math.min(width - half, Math.max(half, x));
    let lane = 0;
    while ((ends[lane] ?? -Infinity) > middle - half - 8) lane += 1;
    ends[lane] = middle + half;
    return { id, slot: slot ?? 0, text, x: middle, y: top + (lane + 1) * line };
  });
}
