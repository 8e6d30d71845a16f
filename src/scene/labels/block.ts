import { bold, textWidth, type Face } from '../../domain/textWidth';
import type { Point } from '../../domain/geometry';
import type { Box, Candidate, PlacedLine } from './types';

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
  at: Point,
): Candidate {
  return textBlocks(texts, value, style)(at);
}

/** The same text about one middle or another: measured once, its lines set only where they are asked for. */
export function textBlocks(
  texts: readonly string[],
  value: string | null,
  style: TextStyle,
): (at: Point) => Candidate {
  const { width, height } = measure(texts, value, style);
  const lines = (at: Point) => linesAt(texts, value, style, at, height);
  return (at) => new Block(at, width, height, lines);
}

/** Thousands are tried for a name: its box alone is made at once. */
class Block implements Candidate {
  readonly box: Box;
  readonly #at: Point;
  readonly #lines: (at: Point) => readonly PlacedLine[];

  constructor(at: Point, width: number, height: number, lines: (at: Point) => readonly PlacedLine[]) {
    const [x, y] = at;
    this.box = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
    this.#at = at;
    this.#lines = lines;
  }

  get lines(): readonly PlacedLine[] {
    return this.#lines(this.#at);
  }
}

function linesAt(
  texts: readonly string[],
  value: string | null,
  style: TextStyle,
  [x, y]: Point,
  height: number,
): readonly PlacedLine[] {
  const { fontSize } = style;
  const top = y - height / 2;
  const lines = texts.map((text, index) => ({
    text,
    x,
    y: top + fontSize * (index + 0.86),
    fontSize,
  }));
  if (value === null) return lines;
  const valueSize = valueSizeOf(style);
  const baseline = y + height / 2 - valueSize * 0.14;
  return [...lines, { text: value, x, y: baseline, fontSize: valueSize, isValue: true }];
}

function valueSizeOf({ fontSize, smallest = 0 }: TextStyle): number {
  return Math.max(fontSize * valueShare, smallest);
}
