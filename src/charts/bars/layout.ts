import { max, scaleLinear } from 'd3';
import { textWidth } from '../../domain/textWidth';
import type { Place } from '../marks';
import { barFontPx as fontPx, textStart, widestText, textOf, type BarText } from './texts';

export interface BarRow extends Place {
  readonly value: number | null;
  /** The same thing earlier; `undefined` where it is not asked, `null` where it is not known. */
  readonly before?: number | null;
  /** A mark to measure the bar against, such as the whole city. */
  readonly reference?: number | null;
}
export interface Span {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PlacedBar extends Place {
  readonly label: { readonly x: number; readonly y: number };
  /** `null` where there is no value: the track is hatched instead. */
  readonly bar: Span | null;
  readonly before: Span | null;
  readonly track: Span;
  readonly referenceX: number | null;
  readonly text: BarText;
  /** Where the printed value begins. */
  readonly textX: number;
  readonly row: Span;
}
export interface PlacedBars {
  readonly bars: readonly PlacedBar[];
  readonly height: number;
}

const gap = 10;
const thick = 12;
const thinBar = 8;
const between = 3;

/**
 * Bars from a common zero. Names stand to the left where they leave the bars more than half of the
 * width, above them otherwise.
 */
export function placeBars(
  rows: readonly BarRow[],
  print: (value: number) => string,
  width: number,
): PlacedBars {
  const nameWidth = Math.ceil(max(rows, ({ name }) => textWidth(name, fontPx)) ?? 0);
  const isAbove = nameWidth + gap > width * 0.42;
  const left = isAbove ? 0 : nameWidth + gap;
  const texts = rows.map(({ value, before }) => textOf(value, before, print));
  const room = widestText(texts);
  const right = Math.max(left + 1, width - room - 8);
  const highest = max(rows, (row) => Math.max(row.value ?? 0, row.before ?? 0, row.reference ?? 0));
  const x = scaleLinear([0, highest || 1], [left, right]);
  let y = 0;
  const bars = rows.map((row, index): PlacedBar => {
    const { id, name, tone, rating, value, before, reference } = row;
    const top = y + (isAbove ? 21 : 5);
    const height = top - y + (before === undefined ? thick + 9 : thick + between + thinBar + 9);
    const rowSpan = { x: 0, y, width, height };
    y += height;
    const span = (size: number, from: number, tall: number): Span => ({
      x: left,
      y: from,
      width: x(size) - left,
      height: tall,
    });
    const text = texts[index] ?? { value: '', before: '' };
    const end = value === null ? left : x(value);
    const referenceX = reference === undefined || reference === null ? null : x(reference);
    return {
      id,
      name,
      tone,
      ...(rating && { rating }),
      label: { x: 0, y: isAbove ? top - 6 : top + 11 },
      bar: value === null ? null : span(value, top, thick),
      before:
        before === undefined || before === null
          ? null
          : span(before, top + thick + between, thinBar),
      track: { x: left, y: top, width: right - left, height: thick },
      referenceX,
      text,
      textX: textStart(referenceX, end + 6, textWidth(text.value, fontPx)),
      row: rowSpan,
    };
  });
  return { bars, height: y };
}
