import { textWidth } from './textWidth';

/** A text in lines no wider than asked: between words, or between 汉字; a longer word stands alone. */
export function wrap(text: string, widthPx: number, sizePx: number): readonly string[] {
  const pieces = text.match(/\p{Script=Han}[，。、；：）]?|[^\s\p{Script=Han}]+\s*/gu) ?? [text];
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trimEnd(), sizePx) <= widthPx) {
      lines[lines.length - 1] = last + piece;
    } else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
