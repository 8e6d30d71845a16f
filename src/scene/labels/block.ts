import type { Point } from '../../domain/words';
import type { Candidate, PlacedLine } from './types';

export interface TextStyle {
  readonly fontSize: number;
  /** The least size of the value beneath; 0 sets no limit. */
  readonly smallest?: number;
  /** How wide the dot between two words is: a CJK face, as on a wall, gives it a whole em. */
  readonly dotEms?: number;
}

const valueShare = 0.7;
const lineGap = 0.22;
const narrowDot = 0.32;

/** Text width by glyph class: a Han glyph is one em in every CJK face; the rest is taken wide. */
export function textWidth(text: string, fontSize: number, dotEms = narrowDot): number {
  let ems = 0;
  for (const glyph of text) {
    const isHan = /[\u2e80-\u9fff\uff00-\uffef]/.test(glyph);
    const narrowOrWide = /[\s.,'’]/.test(glyph) ? 0.32 : 0.62;
    ems += isHan ? 1 : glyph === '·' ? dotEms : narrowOrWide;
  }
  return ems * fontSize;
}

/** What lines of text and the value under them fill, in CSS pixels. */
export function measure(texts: readonly string[], value: string | null, style: TextStyle) {
  const { fontSize, dotEms } = style;
  const valueSize = valueSizeOf(style);
  const width = Math.max(
    ...texts.map((text) => textWidth(text, fontSize, dotEms)),
    value === null ? 0 : textWidth(value, valueSize, dotEms),
  );
  const height = texts.length * fontSize + (value === null ? 0 : valueSize + fontSize * lineGap);
  return { width, height };
}

/** Lines of text about a middle. */
export function block(
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
