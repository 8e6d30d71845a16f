import { textWidth } from '../scene/labels/block';

/** Breaks a text into lines that fit: between any two Han characters, otherwise between words. */
export function wrapLines(text: string, fontSize: number, width: number): readonly string[] {
  const pieces = text.match(
    /[\u2e80-\u9fff\uff00-\uffef][，。、；：？！”’）》〉」』]*|[^\s\u2e80-\u9fff\uff00-\uffef]+|\s+/gu,
  );
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces ?? []) {
    if (line !== '' && textWidth(line + piece, fontSize) > width) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}
