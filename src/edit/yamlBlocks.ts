import { isCollection, isScalar, stringify, type Document, type Node } from 'yaml';

/** A change of a text: what stands between two of its letters gives way to something else. */
export interface Patch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all of its changes, which must not overlap. */
export function patched(text: string, patches: readonly Patch[]): string {
  return patches
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (whole, { from, to, text: next }) => whole.slice(0, from) + next + whole.slice(to),
      text,
    );
}

/** A text as a scalar of one line. */
export const scalarText = (value: unknown): string =>
  typeof value === 'string' && value.includes('\n')
    ? JSON.stringify(value)
    : stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd();

/** A value in one line, as `{ kind: map }`. */
export const flowText = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, blockQuote: false }).trimEnd();

/** Where a node’s own text begins and ends, without the blank lines and comments behind it. */
export function spanOf(node: Node, text: string): { from: number; to: number } {
  const [from = 0, to = 0] = node.range ?? [];
  const own = text.slice(from, to);
  if (isScalar(node) || (isCollection(node) && node.flow === true))
    return { from, to: from + own.trimEnd().length };
  const lines = own.split('\n');
  while (lines.length > 1 && /^\s*(#.*)?$/.test(lines.at(-1) ?? '')) lines.pop();
  return { from, to: from + lines.join('\n').trimEnd().length };
}

export interface Blocks {
  /** Each entry with its dash, the comments above it and the blank lines below it. */
  readonly texts: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** The entries of a sequence as pieces of the text, which can be put in another order. */
export function blocksOf(document: Document, key: string, text: string): Blocks {
  const list = document.get(key, true);
  const items = isCollection(list) ? (list.items as Node[]) : [];
  const starts = items.map((item) => startOf(item.range?.[0] ?? 0, text));
  const last = items.at(-1);
  const end = last === undefined ? text.length : endOfLine(spanOf(last, text).to, text);
  const edges = [...starts, end];
  return {
    texts: starts.map((from, at) => withBreak(text.slice(from, edges[at + 1]))),
    from: starts[0] ?? end,
    to: end,
  };
}

const withBreak = (block: string): string => (block.endsWith('\n') ? block : `${block}\n`);

function endOfLine(at: number, text: string): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}

/** The start of the line that a letter is in, or of the comments right above it. */
function startOf(at: number, text: string): number {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !/^\s*#/.test(text.slice(above, start))) return start;
    start = above;
  }
}
