import type { Align, Box, Fill, Line, Run, Shape, TextShape } from '../shape';
import { circleWindow, type Window } from './clip';
import { parseColor } from './colors';
import type { ReadingFrame } from './frame';
import { fillOf, lineOf } from './paint';
import { pathOf, trimmed } from './pathOf';
import { plainText } from './plainText';

const unseen =
  /^(defs|clipPath|pattern|marker|mask|linearGradient|radialGradient|title|desc|style|foreignObject)$/;
const drawn = /^(path|rect|circle|ellipse|line|polyline|polygon)$/;

interface State {
  readonly opacity: number;
  readonly windows: readonly Window[];
}

/** The shapes of an SVG drawing that is laid out, in the order they are painted. */
export function readSvg(
  root: SVGSVGElement,
  frame: ReadingFrame,
  nameOf: (name: string) => string,
): readonly Shape[] {
  const shapes: Shape[] = [];
  /** What each place was painted with last: a pattern lies over it. */
  const painted = new Map<string, number>();

  function read(element: Element, state: State): void {
    if (unseen.test(element.localName) || frame.isLeftOut(element)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const opacity = state.opacity * Number(style.opacity);
    if (opacity <= 0.002) return;
    const isHidden = style.visibility === 'hidden';
    if (drawn.test(element.localName)) {
      if (!isHidden) draw(element as SVGGraphicsElement, style, { ...state, opacity });
      return;
    }
    if (element.localName === 'text') {
      const text = isHidden ? null : readText(element as SVGTextElement, opacity, frame, nameOf);
      if (text !== null) shapes.push(text);
      return;
    }
    const windows = [...state.windows, ...windowsOf(element, style)];
    for (const child of element.children) read(child, { opacity, windows });
  }

  function draw(
    element: SVGGraphicsElement,
    style: CSSStyleDeclaration,
    { opacity, windows }: State,
  ): void {
    const matrix = matrixOf(element);
    if (matrix === null) return;
    const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
    const path = pathOf(element, matrix);
    const place = path
      .map(({ points }) =>
        points
          .flat()
          .map((value) => value.toFixed(1))
          .join(),
      )
      .join(' ');
    const before = shapes[painted.get(place) ?? -1];
    const base = before !== undefined && 'fill' in before ? before.fill : null;
    const fill = fillOf(element, style, opacity, base, frame.ground);
    const line = lineOf(style, opacity, scale);
    if (fill === null && line === null) return;
    const at = painted.get(place);
    if (
      fill?.kind === 'pattern' &&
      line === null &&
      base !== null &&
      at !== undefined &&
      before !== undefined &&
      'fill' in before
    ) {
      shapes[at] = { ...before, fill };
      return;
    }
    const shape = shapeOf(element, matrix, path, windows, { fill, line });
    if (shape === null) return;
    painted.set(place, shapes.length);
    shapes.push(shape);
  }

  function shapeOf(
    element: Element,
    matrix: DOMMatrix,
    path: ReturnType<typeof pathOf>,
    windows: readonly Window[],
    paint: { fill: Fill | null; line: Line | null },
  ): Shape | null {
    const kept = trimmed(path, windows, paint.fill !== null);
    if (kept.length < 2) return null;
    const area = element.getAttribute('data-area');
    const common = paint.fill === null ? frame.words.line : frame.words.shape;
    const name = area === null ? nameOf(common) : frame.areaName(area);
    const box = ellipseOf(element, matrix);
    return box !== null
      ? { kind: 'box', geometry: 'ellipse', box, name, ...paint }
      : { kind: 'freeform', path: kept, name, ...paint };
  }

  function matrixOf(element: SVGGraphicsElement): DOMMatrix | null {
    const matrix = element.getScreenCTM();
    if (matrix === null) return null;
    const [left, top] = frame.origin;
    return new DOMMatrix([matrix.a, matrix.b, matrix.c, matrix.d, matrix.e - left, matrix.f - top]);
  }

  function windowsOf(element: Element, style: CSSStyleDeclaration): readonly Window[] {
    const found: Window[] = [];
    const id = /#([^"')]+)/.exec(style.clipPath)?.[1];
    const circle =
      id === undefined ? null : root.querySelector(`[id="${CSS.escape(id)}"] > circle`);
    const matrix = matrixOf(element as SVGGraphicsElement);
    if (matrix === null) return found;
    if (circle !== null) {
      const [x, y, r] = ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name) ?? 0));
      const at = matrix.transformPoint({ x: x ?? 0, y: y ?? 0 });
      found.push(circleWindow([at.x, at.y], (r ?? 0) * Math.abs(matrix.a)));
    }
    const isNested =
      element instanceof SVGSVGElement && element !== root && style.overflow !== 'visible';
    if (isNested) {
      const [width, height] = [element.width.baseVal.value, element.height.baseVal.value];
      const corners = [
        [0, 0],
        [width, 0],
        [width, height],
        [0, height],
      ] as const;
      found.push(
        corners.map(([x, y]) => {
          const at = matrix.transformPoint({ x, y });
          return [at.x, at.y] as const;
        }),
      );
    }
    return found;
  }

  const box = root.getBoundingClientRect();
  const [left, top] = [box.left - frame.origin[0], box.top - frame.origin[1]];
  const outer: Window = [
    [left, top],
    [left + box.width, top],
    [left + box.width, top + box.height],
    [left, top + box.height],
  ];
  const isCut = getComputedStyle(root).overflow !== 'visible';
  for (const child of root.children) read(child, { opacity: 1, windows: isCut ? [outer] : [] });
  return shapes;
}

/** The box of a circle or an ellipse that lies upright; `null` for any other shape. */
function ellipseOf(element: Element, matrix: DOMMatrix): Box | null {
  if (!/^(circle|ellipse)$/.test(element.localName) || matrix.b !== 0) return null;
  const length = (name: string) => Number(element.getAttribute(name) ?? 0);
  const { x, y } = matrix.transformPoint({ x: length('cx'), y: length('cy') });
  const [rx, ry] = [length('rx') || length('r'), length('ry') || length('r')];
  const [across, down] = [rx * Math.abs(matrix.a), ry * Math.abs(matrix.d)];
  return { x: x - across, y: y - down, width: 2 * across, height: 2 * down };
}

const aligns: Readonly<Record<string, Align>> = { start: 'l', middle: 'ctr', end: 'r' };

function readText(
  element: SVGTextElement,
  opacity: number,
  frame: ReadingFrame,
  nameOf: (name: string) => string,
): TextShape | null {
  const box = element.getBoundingClientRect();
  const runs = [...element.childNodes].flatMap((node): readonly Run[] => {
    const text = plainText(node.textContent ?? '');
    const owner = node instanceof Element ? node : element;
    if (text === '') return [];
    const style = getComputedStyle(owner);
    const color = parseColor(style.fill, opacity * Number(style.fillOpacity));
    const scale = (element.getScreenCTM()?.a ?? 1) || 1;
    if (color === null) return [];
    const hasHalo = style.paintOrder.startsWith('stroke');
    return [
      {
        text,
        size: parseFloat(style.fontSize) * scale,
        isBold: Number(style.fontWeight) >= 600,
        isItalic: style.fontStyle === 'italic',
        color,
        halo: hasHalo ? parseColor(style.stroke, 0.9) : null,
        spacing: 0,
      },
    ];
  });
  if (runs.length === 0) return null;
  const [left, top] = frame.origin;
  const [first] = runs;
  return {
    kind: 'text',
    name: nameOf(frame.words.label),
    box: { x: box.left - left, y: box.top - top, width: box.width, height: box.height },
    lines: [runs],
    align: aligns[getComputedStyle(element).textAnchor] ?? 'l',
    leading: (first?.size ?? 0) * 1.2,
    isFlowing: false,
  };
}
