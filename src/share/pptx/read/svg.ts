import type { Fill, Line, PathCommand, Shape } from '../shape';
import type { Window } from './clip';
import type { ReadingFrame } from './frame';
import { ellipseOf, matrixOf, outerWindow, windowsOf } from './matrix';
import { fillOf, lineOf } from './paint';
import { pathOf, trimmed } from './pathOf';
import { readSvgText } from './svgText';

const unseen =
  /^(defs|clipPath|pattern|marker|mask|linearGradient|radialGradient|title|desc|style|foreignObject)$/;
const drawn = /^(path|rect|circle|ellipse|line|polyline|polygon)$/;

/** What the elements of a group have from it. */
interface Inherited {
  readonly opacity: number;
  readonly windows: readonly Window[];
}
interface Paint {
  readonly fill: Fill | null;
  readonly line: Line | null;
}

/** The shapes of SVG drawings that lie over one another and are laid out, in the order they are painted. */
export function readSvg(
  roots: readonly SVGSVGElement[],
  frame: ReadingFrame,
  nameOf: (name: string) => string,
): readonly Shape[] {
  const shapes: Shape[] = [];
  /** Where among the shapes each outline was filled: a pattern lies over its colour. */
  const filled = new Map<string, number>();

  function read(element: Element, inherited: Inherited): void {
    if (unseen.test(element.localName) || frame.isLeftOut(element)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const opacity = inherited.opacity * Number(style.opacity);
    if (opacity <= 0.002) return;
    const isHidden = style.visibility === 'hidden';
    if (drawn.test(element.localName)) {
      if (!isHidden) draw(element, style, { ...inherited, opacity });
      return;
    }
    if (element instanceof SVGTextElement) {
      const text = isHidden ? null : readSvgText(element, opacity, frame, nameOf);
      if (text !== null) shapes.push(text);
      return;
    }
    const windows = [...inherited.windows, ...windowsOf(element, style, frame)];
    for (const child of element.children) read(child, { opacity, windows });
  }

  function draw(element: Element, style: CSSStyleDeclaration, inherited: Inherited): void {
    const { opacity, windows } = inherited;
    const matrix = matrixOf(element, frame);
    if (matrix === null) return;
    const path = pathOf(element, matrix);
    const outline = path.map(({ points }) => points.flat().map(Math.round).join()).join(' ');
    const at = filled.get(outline);
    const under = at === undefined ? undefined : shapes[at];
    const base = under !== undefined && 'fill' in under ? under.fill : null;
    const fill = fillOf(style, opacity, base, frame.ground);
    const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
    const line = lineOf(style, opacity, scale);
    if (at !== undefined && under !== undefined && 'fill' in under && fill?.kind === 'pattern') {
      shapes[at] = { ...under, fill, line: line ?? under.line };
      return;
    }
    const push = (paint: Paint) => {
      const shape = shapeOf(element, matrix, path, windows, paint);
      if (shape === null) return;
      if (paint.fill !== null) filled.set(outline, shapes.length);
      shapes.push(shape);
    };
    // On a slide a line lies over the fill: one that is painted first is a shape of its own.
    const isLineFirst = style.paintOrder.startsWith('stroke') && fill !== null && line !== null;
    if (isLineFirst) push({ fill: null, line });
    push({ fill, line: isLineFirst ? null : line });
  }

  function shapeOf(
    element: Element,
    matrix: DOMMatrix,
    path: readonly PathCommand[],
    windows: readonly Window[],
    paint: Paint,
  ): Shape | null {
    const kept = trimmed(path, windows, paint.fill !== null);
    if (kept.length < 2 || (paint.fill === null && paint.line === null)) return null;
    const { words, areaName } = frame;
    // Counties are drawn once more in an inset; there they are no more than its ground.
    const area = element.closest('[data-lens]') === null ? element.getAttribute('data-area') : null;
    const name =
      area === null ? nameOf(paint.fill === null ? words.line : words.shape) : areaName(area);
    const box = ellipseOf(element, matrix);
    return box !== null
      ? { kind: 'box', geometry: 'ellipse', box, name, ...paint }
      : { kind: 'freeform', path: kept, name, ...paint };
  }

  for (const root of roots) {
    const isCut = getComputedStyle(root).overflow !== 'visible';
    const windows = isCut ? [outerWindow(root, frame)] : [];
    for (const child of root.children) read(child, { opacity: 1, windows });
  }
  return shapes;
}
