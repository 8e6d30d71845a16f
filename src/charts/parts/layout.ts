import { textWidth } from '../../domain/textWidth';
import type { Place } from '../marks';

export interface Part extends Place {
  readonly value: number;
  readonly text: string;
  readonly shade: 'dark' | 'pale';
}
export interface PartsRow {
  readonly id: string;
  readonly name: string;
  readonly total: string;
  readonly parts: readonly Part[];
}
export interface PlacedPart extends Part {
  readonly x: number;
  readonly width: number;
  /** What fits inside: the whole text, the name or nothing. */
  readonly inside: string;
}
export interface PlacedRow {
  readonly id: string;
  readonly name: string;
  readonly total: string;
  readonly y: number;
  readonly parts: readonly PlacedPart[];
}

export const partsBar = 24;
const rowHeight = 52;

/** Stacked bars to one scale, so that rows of different totals differ in length. */
export function placeParts(
  rows: readonly PartsRow[],
  width: number,
  whole?: number,
): { readonly rows: readonly PlacedRow[]; readonly height: number } {
  const longest = whole ?? Math.max(1, ...rows.map(({ parts }) => totalOf(parts)));
  const placed = rows.map(({ id, name, total, parts }, index): PlacedRow => {
    let x = 0;
    return {
      id,
      name,
      total,
      y: index * rowHeight + 20,
      parts: parts.map((part) => {
        const partWidth = (part.value / longest) * width;
        const start = x;
        x += partWidth;
        return { ...part, x: start, width: partWidth, inside: insideOf(part, partWidth) };
      }),
    };
  });
  return { rows: placed, height: rows.length * rowHeight - 4 };
}

function totalOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function insideOf({ name, text }: Part, width: number): string {
  const full = `${name} ${text}`;
  const fits = [full, text, name].find((words) => textWidth(words, 14) + 14 <= width);
  return fits ?? '';
}
