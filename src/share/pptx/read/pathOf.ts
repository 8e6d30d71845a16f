import { SVGPathData } from 'svg-pathdata';
import type { PathCommand, Point } from '../shape';
import { clipPath, type Window } from './clip';

/** Path data of what an SVG shape is; `''` for what is none. */
function dataOf(element: Element): string {
  const length = (name: string) => Number(element.getAttribute(name) ?? 0);
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d') ?? '';
    case 'rect': {
      const [x, y, width, height] = [length('x'), length('y'), length('width'), length('height')];
      return `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
    }
    case 'circle':
    case 'ellipse': {
      const [x, y, r] = [length('cx'), length('cy'), length('r')];
      const [rx, ry] = element.localName === 'circle' ? [r, r] : [length('rx'), length('ry')];
      return `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;
    }
    case 'line':
      return `M${length('x1')} ${length('y1')}L${length('x2')} ${length('y2')}`;
    case 'polyline':
    case 'polygon': {
      const points = (element.getAttribute('points') ?? '').trim();
      return points === '' ? '' : `M${points}${element.localName === 'polygon' ? 'Z' : ''}`;
    }
    default:
      return '';
  }
}

/** A path in pixels of the slide, of absolute moves, lines and curves alone. */
export function pathOf(element: Element, matrix: DOMMatrix): readonly PathCommand[] {
  const data = dataOf(element);
  if (data === '') return [];
  const { a, b, c, d, e, f } = matrix;
  const { commands } = new SVGPathData(data)
    .toAbs()
    .normalizeHVZ(false, true, true)
    .normalizeST()
    .qtToC()
    .aToC()
    .matrix(a, b, c, d, e, f);
  return commands.flatMap((command): readonly PathCommand[] => {
    switch (command.type) {
      case SVGPathData.MOVE_TO:
        return [{ type: 'M', points: [[command.x, command.y]] }];
      case SVGPathData.LINE_TO:
        return [{ type: 'L', points: [[command.x, command.y]] }];
      case SVGPathData.CURVE_TO: {
        const { x1, y1, x2, y2, x, y } = command;
        return [
          {
            type: 'C',
            points: [
              [x1, y1],
              [x2, y2],
              [x, y],
            ],
          },
        ];
      }
      case SVGPathData.CLOSE_PATH:
        return [{ type: 'Z', points: [] }];
      default:
        return [];
    }
  });
}

/** Pixels that a slide needs no detail below. */
const grid = 0.8;

/**
 * A path as a slide needs it: cut to what is seen, its points on a grid of less than a pixel, so that the borders
 * of neighbours stay the same, and without those that lie on one another.
 */
export function trimmed(
  path: readonly PathCommand[],
  windows: readonly Window[],
  isFilled: boolean,
): readonly PathCommand[] {
  const isFine = path.length > 24;
  let last: Point = [NaN, NaN];
  const snap = (value: number) => Math.round(value / grid) * grid;
  const snapped = path.flatMap((command): readonly PathCommand[] => {
    if (!isFine || (command.type !== 'L' && command.type !== 'M')) return [command];
    const [[x, y]] = command.points;
    const point: Point = [snap(x), snap(y)];
    if (command.type === 'L' && point[0] === last[0] && point[1] === last[1]) return [];
    last = point;
    return [{ type: command.type, points: [point] }];
  });
  return clipPath(snapped, windows, isFilled);
}
