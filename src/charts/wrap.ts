import { textWidth } from './textWidth';

/**
 * A text in as few lines as the width allows, then as even as these can be: between words, or
 * between 汉字. A word that is longer than the width stands alone.
 */
export function wrap(text: string, widthPx: number, sizePx: number): readonly string[] {
  const pieces = text.match(/\p{Script=Han}[，。、；：）]?|[^\s\p{Script=Han}]+\s*/gu) ?? [text];
  let lines = fill(pieces, widthPx, sizePx);
  for (let narrower = widthPx - sizePx / 2; narrower > widthPx / 2; narrower -= sizePx / 2) {
    const next = fill(pieces, narrower, sizePx);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

function fill(pieces: readonly string[], widthPx: number, sizePx: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trimEnd(), sizePx) <= widthPx) {
      lines[lines.length - 1] = last + piece;
    } else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
