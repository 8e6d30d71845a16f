/**
 * An accessibility tree without its repetitions: of siblings with the same role, one after the other, the
 * first `most` stay with all they hold, and a line says how many follow.
 */
export function folded(tree: string, most: number): string {
  return fold(tree.trimEnd().split('\n'), most).concat('').join('\n');
}

function fold(lines: readonly string[], most: number): readonly string[] {
  const out: string[] = [];
  let role = '';
  let run = 0;
  const close = () => {
    if (run > most) out.push(`${indentOf(lines[0] ?? '')}- … ${run - most} more: ${role}`);
  };
  for (const [head = '', ...rest] of blocksOf(lines)) {
    const next = /^\s*- '?([\w/]+)/.exec(head)?.[1] ?? head;
    if (next !== role) {
      close();
      [role, run] = [next, 0];
    }
    run += 1;
    if (run <= most) out.push(head, ...fold(rest, most));
  }
  close();
  return out;
}

/** Each node with the lines below it. */
function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const depth = indentOf(lines[0] ?? '').length;
  const blocks: string[][] = [];
  for (const line of lines) {
    if (indentOf(line).length <= depth || blocks.length === 0) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

const indentOf = (line: string): string => /^\s*/.exec(line)?.[0] ?? '';
