import { textWidth, type Face } from './textWidth';

/** How wide a line may be, in CSS pixels, and how its text is set. */
export interface Setting {
  readonly width: number;
  readonly fontSize: number;
  readonly face?: Face;
  /** Whether the marks at a line's end may stand beyond the width. */
  readonly isHanging?: boolean;
}

const [han, opening, closing] = [
  '\\u2e80-\\u9fff\\uff00-\\uffef',
  '“‘（《〈「『',
  '，。、；：？！”’）》〉」』',
];
/** A Han character or a word, with the marks that no line ends or begins with; or the space between. */
const pieces = new RegExp(
  `[${opening}]*(?:[${han}]|[^\\s${han}${opening}]+)[${closing}]*|\\s+|\\S`,
  'gu',
);
const closingMarks = new RegExp(`[${closing}]+$`, 'u');

/**
 * Breaks a text into lines that fit: between any two Han characters, otherwise between words. A word that
 * is longer than the width stands alone; no text takes no line.
 */
export function wrapLines(text: string, setting: Setting): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (line !== '' && !fits(line + piece, setting)) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** As few lines as `wrapLines` makes, and as even as these can be. */
export function wrapEvenly(text: string, setting: Setting): readonly string[] {
  const { width, fontSize } = setting;
  let lines = wrapLines(text, setting);
  for (let narrower = width - fontSize / 2; narrower > width / 2; narrower -= fontSize / 2) {
    const next = wrapLines(text, { ...setting, width: narrower });
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

function fits(line: string, { width, fontSize, face, isHanging = false }: Setting): boolean {
  const counted = isHanging ? line.replace(closingMarks, '') : line;
  return textWidth(counted.trimEnd(), fontSize, face) <= width;
}
