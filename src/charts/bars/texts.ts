import { max } from 'd3';
import { textWidth } from '../../domain/textWidth';

export interface BarText {
  readonly value: string;
  readonly before: string;
}

export const barFontPx = 14;

export function textOf(
  value: number | null,
  before: number | null | undefined,
  print: (value: number) => string,
): BarText {
  return {
    value: value === null ? '' : print(value),
    before: before === undefined || before === null ? '' : print(before),
  };
}

/** What the widest printed value takes. */
export function widestText(texts: readonly BarText[]): number {
  const widths = texts
    .flatMap(({ value, before }) => [value, before])
    .map((text) => textWidth(text, barFontPx));
  return Math.ceil(max(widths) ?? 0);
}

/** A text that a reference mark would cross begins behind it. */
export function textStart(referenceX: number | null, from: number, width: number): number {
  const isCrossed = referenceX !== null && referenceX > from - 5 && referenceX < from + width + 3;
  return isCrossed ? referenceX + 5 : from;
}
