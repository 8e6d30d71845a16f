import type { Align, Box, Color, Run, TextShape } from '../shape';
import { parseColor } from './colors';
import { isHeadingFace, plainText } from './plainText';

/** A piece of one text node that lies on one line. */
interface Fragment {
  readonly text: string;
  readonly rect: DOMRect;
  readonly owner: Element;
}

/** The pieces of a text node, a line each. */
function fragmentsOf(node: Text): readonly Fragment[] {
  const owner = node.parentElement;
  const { data } = node;
  if (owner === null || data.trim() === '') return [];
  const range = document.createRange();
  const rectOf = (from: number, to: number) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].find(({ width }) => width > 0);
  };
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [only] = rects;
  if (only !== undefined && rects.length === 1) return [{ text: data, rect: only, owner }];
  const lines: { text: string; rect: DOMRect }[] = [];
  let at = 0;
  for (const sign of data) {
    const rect = rectOf(at, at + sign.length);
    const last = lines.at(-1);
    if (rect === undefined) {
      if (last !== undefined) last.text += sign;
    } else if (last !== undefined && Math.abs(last.rect.top - rect.top) < rect.height / 2) {
      last.text += sign;
      last.rect = union(last.rect, rect);
    } else lines.push({ text: sign, rect });
    at += sign.length;
  }
  return lines.map((line) => ({ ...line, owner }));
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  const [right, bottom] = [Math.max(a.right, b.right), Math.max(a.bottom, b.bottom)];
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Text nodes that flow as one text, as lines of what lies beside one another. */
function linesOf(nodes: readonly Text[]): readonly (readonly Fragment[])[] {
  const lines: Fragment[][] = [];
  for (const fragment of nodes.flatMap(fragmentsOf)) {
    const last = lines.at(-1);
    const before = last?.at(-1)?.rect;
    const middle = fragment.rect.top + fragment.rect.height / 2;
    const isBeside =
      before !== undefined &&
      fragment.rect.left >= before.left &&
      middle > before.top &&
      middle < before.bottom;
    const isAround =
      before !== undefined &&
      before.top + before.height / 2 > fragment.rect.top &&
      before.top + before.height / 2 < fragment.rect.bottom &&
      fragment.rect.left >= before.left;
    if (last !== undefined && (isBeside || isAround)) last.push(fragment);
    else lines.push([fragment]);
  }
  return lines;
}

const aligns: Readonly<Record<string, Align>> = { center: 'ctr', right: 'r', end: 'r' };

/**
 * Text that flows together as one shape, its lines as they are laid out.
 *
 * @param block What it flows in.
 * @param opacityOf How much of an element is seen.
 * @param origin Of the slide, in pixels of the page.
 * @returns `null` where nothing of it is seen.
 */
export function readText(
  nodes: readonly Text[],
  block: Element,
  {
    name,
    opacityOf,
    origin,
    isFlowing,
  }: {
    name: string;
    opacityOf: (element: Element) => number;
    origin: readonly [number, number];
    isFlowing: boolean;
  },
): TextShape | null {
  const lines = linesOf(nodes);
  const rects = lines.flat().map(({ rect }) => rect);
  const [first, ...others] = rects;
  if (first === undefined) return null;
  const all = others.reduce(union, first);
  const style = getComputedStyle(block);
  const runs = lines.map((line) => line.flatMap((fragment) => runOf(fragment, opacityOf)));
  const shown = (isFlowing ? [joined(runs.flat())] : runs)
    .map(trimmedRuns)
    .filter((line) => line.length > 0);
  if (shown.length === 0) return null;
  const whole = block.getBoundingClientRect();
  const size = shown[0]?.[0]?.size ?? 0;
  const leading =
    lines.length > 1
      ? (all.height - first.height) / (lines.length - 1)
      : parseFloat(style.lineHeight) || size * 1.25;
  const [left, top] = origin;
  const box: Box = isFlowing
    ? {
        x: all.left - left,
        y: all.top - top,
        width: Math.max(all.width, whole.right - all.left),
        height: all.height,
      }
    : { x: all.left - left, y: all.top - top, width: all.width, height: all.height };
  return {
    kind: 'text',
    name,
    box,
    lines: shown,
    align: aligns[style.textAlign] ?? 'l',
    leading,
    isFlowing,
  };
}

/** Pieces that look the same as one, wherever a line broke between them. */
function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  const looks = (run: Run | undefined) => JSON.stringify({ ...run, text: '' });
  for (const run of runs) {
    const last = all.at(-1);
    if (last !== undefined && looks(last) === looks(run))
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

/** Without white space at either end. */
function trimmedRuns(runs: readonly Run[]): readonly Run[] {
  const last = runs.length - 1;
  return runs
    .map((run, at) => (at === 0 ? { ...run, text: run.text.trimStart() } : run))
    .map((run, at) => (at === last ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '');
}

function runOf({ text, owner }: Fragment, opacityOf: (element: Element) => number): readonly Run[] {
  const style = getComputedStyle(owner);
  const color: Color | null = parseColor(style.color, opacityOf(owner));
  if (color === null || style.visibility === 'hidden') return [];
  return [
    {
      text: plainText(text),
      size: parseFloat(style.fontSize),
      isBold: Number(style.fontWeight) >= 600,
      isItalic: style.fontStyle === 'italic',
      color,
      halo: null,
      spacing: parseFloat(style.letterSpacing) || 0,
      isHeading: isHeadingFace(style),
    },
  ];
}
