import { bold, textWidth, type Face } from '../../domain/textWidth';
import type { Point } from '../../domain/geometry';
import type { Candidate, PlacedLine } from './types';

export interface TextStyle {
  readonly fontSize: number;
  /** The least size of the value beneath; 0 sets no limit. */
  readonly smallest?: number;
  readonly face?: Face;
}

const valueShare = 0.7;
const lineGap = 0.22;

/** What lines of text and the value under them fill, in CSS pixels. */
export function measure(texts: readonly string[], value: string | null, style: TextStyle) {
  const { fontSize, face = bold } = style;
  const valueSize = valueSizeOf(style);
  const width = Math.max(
    ...texts.map((text) => textWidth(text, fontSize, face)),
    value === null ? 0 : textWidth(value, valueSize, face),
  );
  const height = texts.length * fontSize + (value === null ? 0 : valueSize + fontSize * lineGap);
  return { width, height };
}

/** Lines of text about a middle. */
export function textBlock(
  texts: readonly string[],
  value: string | null,
  style: TextStyle,
  [x, y]: Point,
): Candidate {
  const { fontSize } = style;
  const { width, height } = measure(texts, value, style);
  const top = y - height / 2;
  const lines: PlacedLine[] = texts.map((text, index) => ({
    text,
    x,
    y: top + fontSize * (index + 0.86),
    fontSize,
  }));
  const valueSize = valueSizeOf(style);
  if (value !== null)
    lines.push({
      text: value,
      x,
      y: y + height / 2 - valueSize * 0.14,
      fontSize: valueSize,
      isValue: true,
    });
  return { lines, box: [x - width / 2, top, x + width / 2, y + height / 2] };
}

function valueSizeOf({ fontSize, smallest = 0 }: TextStyle): number {
  return Math.max(fontSize * valueShare, smallest);
}
