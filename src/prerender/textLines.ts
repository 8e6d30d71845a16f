/** Breaks a text after at most `room` em, 汉字 one em and everything else half an em wide. */
export function linesOf(text: string, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  let [line, width] = ['', 0];
  for (const mark of text) {
    const own = /[\u2e80-\uffff]/.test(mark) ? 1 : 0.56;
    // Punctuation hangs rather than begin a line.
    if (width + own > room && !/[，。；：、）”》]/.test(mark)) {
      lines.push(line);
      [line, width] = ['', 0];
    }
    line += mark;
    width += own;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, -1)}…`];
}
