import { max, scaleLinear } from 'd3';
import { textWidth } from '../textWidth';
import type { Place } from '../marks';

export interface BarRow extends Place {
  readonly value: number | null;
  /** The same thing earlier; `undefined` where it is not asked, `null` where it is not known. */
  readonly before?: number | null;
  /** A mark to measure the bar against, such as the whole city. */
  readonly reference?: number | null;
}
export interface BarText {
  readonly value: string;
  readonly before: string;
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
  readonly row: Span;
}
export interface PlacedBars {
  readonly bars: readonly PlacedBar[];
  readonly height: number;
}

const fontPx = 14;
const gap = 10;
const thick = 11;
const thinBar = 7;

/**
 * Bars from a common zero. Names stand to the left where they leave the bars at least half of the
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
  const isPaired = rows.some(({ before }) => before !== undefined);
  const texts = rows.map(({ value, before }) => ({
    value: value === null ? '' : print(value),
    before: before === undefined || before === null ? '' : print(before),
  }));
  const textRoom =
    Math.ceil(
      max(texts, (text) => Math.max(textWidth(text.value, fontPx), textWidth(text.before, 13))) ??
        0,
    ) + 8;
  const highest =
    max(rows, (row) => Math.max(row.value ?? 0, row.before ?? 0, row.reference ?? 0)) ?? 0;
  const x = scaleLinear(
    [0, highest === 0 ? 1 : highest],
    [left, Math.max(left + 1, width - textRoom)],
  );
  const head = isAbove ? 20 : 0;
  const rowHeight = head + (isPaired ? 35 : 27);
  const bars = rows.map((row, index): PlacedBar => {
    const top = index * rowHeight + head + 5;
    const span = (value: number, y: number, height: number): Span => ({
      x: left,
      y,
      width: x(value) - left,
      height,
    });
    const { id, name, tone, value, before, reference } = row;
    return {
      id,
      name,
      tone,
      label: { x: 0, y: isAbove ? top - 6 : top + 10 },
      bar: value === null ? null : span(value, top, thick),
      before:
        before === undefined || before === null ? null : span(before, top + thick + 2, thinBar),
      track: {
        x: left,
        y: top,
        width: x.range()[1] === undefined ? 0 : (x.range()[1] ?? 0) - left,
        height: thick,
      },
      referenceX: reference === undefined || reference === null ? null : x(reference),
      text: texts[index] ?? { value: '', before: '' },
      row: { x: 0, y: index * rowHeight, width, height: rowHeight },
    };
  });
  return { bars, height: rows.length * rowHeight };
}
