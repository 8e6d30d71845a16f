import type { Box, Point } from '../shape';
import { circleWindow, type Window } from './clip';
import type { ReadingFrame } from './frame';

/** From an element’s own units to pixels of the slide; `null` where it is not laid out. */
export function matrixOf(element: Element, { origin }: ReadingFrame): DOMMatrix | null {
  const matrix = (element as SVGGraphicsElement).getScreenCTM();
  if (matrix === null) return null;
  const { a, b, c, d, e, f } = matrix;
  return new DOMMatrix([a, b, c, d, e - origin[0], f - origin[1]]);
}

/** The box of a circle or an ellipse that lies upright; `null` for any other shape. */
export function ellipseOf(element: Element, matrix: DOMMatrix): Box | null {
  if (!/^(circle|ellipse)$/.test(element.localName) || matrix.b !== 0) return null;
  const length = (name: string) => Number(element.getAttribute(name) ?? 0);
  const { x, y } = matrix.transformPoint({ x: length('cx'), y: length('cy') });
  const [rx, ry] = [length('rx') || length('r'), length('ry') || length('r')];
  const [across, down] = [rx * Math.abs(matrix.a), ry * Math.abs(matrix.d)];
  return { x: x - across, y: y - down, width: 2 * across, height: 2 * down };
}

/** What an element cuts its content to: the circle of its clip path, or the box of a drawing in a drawing. */
export function windowsOf(
  element: Element,
  style: CSSStyleDeclaration,
  frame: ReadingFrame,
): readonly Window[] {
  const id = /#([^"')]+)/.exec(style.clipPath)?.[1];
  const clip = id === undefined ? null : document.getElementById(id)?.querySelector('circle');
  const isNested = element instanceof SVGSVGElement && style.overflow !== 'visible';
  if ((clip === null || clip === undefined) && !isNested) return [];
  const matrix = matrixOf(element, frame);
  if (matrix === null) return [];
  const at = (x: number, y: number): Point => {
    const point = matrix.transformPoint({ x, y });
    return [point.x, point.y];
  };
  if (isNested) {
    const [width, height] = [element.width.baseVal.value, element.height.baseVal.value];
    return [[at(0, 0), at(width, 0), at(width, height), at(0, height)]];
  }
  const length = (name: string) => Number(clip?.getAttribute(name) ?? 0);
  const middle = at(length('cx'), length('cy'));
  return [circleWindow(middle, length('r') * Math.abs(matrix.a))];
}

/** The box of the outermost drawing. */
export function outerWindow(root: Element, { origin: [x, y] }: ReadingFrame): Window {
  const { left, top, right, bottom } = root.getBoundingClientRect();
  return [
    [left - x, top - y],
    [right - x, top - y],
    [right - x, bottom - y],
    [left - x, bottom - y],
  ];
}
