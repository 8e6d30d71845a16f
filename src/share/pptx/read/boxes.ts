import type { Box, Color, Fill, Line, PathCommand, Shape } from '../shape';
import { bordersOf, borderShape } from './borders';
import { blended, parseColor } from './colors';
import type { ReadingFrame } from './frame';

type Painted = { readonly fill: Fill | null; readonly line: Line | null };

/** What an HTML element paints itself: its ground, borders and what stands before its content. */
export function readBox(
  element: Element,
  style: CSSStyleDeclaration,
  box: Box,
  opacity: number,
  frame: ReadingFrame,
  nameOf: (name: string) => string,
): readonly Shape[] {
  const { words } = frame;
  const borders = bordersOf(style, opacity);
  const [first] = borders.values();
  const isFramed =
    borders.size === 4 &&
    [...borders.values()].every(
      (one) => one.width === first?.width && one.color.hex === first.color.hex,
    );
  const line = isFramed && first !== undefined ? { ...first } : insetShadow(style, opacity);
  const shapes: Shape[] = [];
  const fill = groundOf(style, opacity, frame.ground);
  if (fill !== null || line !== null) {
    const inset = line === null ? 0 : line.width / 2;
    shapes.push(groundShape(style, shrunk(box, inset), { fill, line }, nameOf(words.shape)));
  }
  const rule = ruleOf(style, box);
  if (rule !== null)
    shapes.push({
      kind: 'box',
      geometry: 'rect',
      name: nameOf(words.line),
      box: rule.box,
      fill: rule.fill,
      line: null,
    });
  if (!isFramed) {
    for (const [side, border] of borders)
      shapes.push({ name: nameOf(words.line), ...borderShape(side, border, box) });
  }
  const before = beforeOf(element, style, box);
  if (before !== null) {
    const own = groundOf(before.style, opacity, frame.ground);
    const edge = bordersOf(before.style, opacity).get('Top');
    const inset = (edge?.width ?? 0) / 2;
    shapes.push(
      groundShape(
        before.style,
        shrunk(before.box, inset),
        { fill: own, line: edge ?? null },
        nameOf(words.shape),
      ),
    );
  }
  return shapes;
}

const shrunk = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(0, width - 2 * by),
  height: Math.max(0, height - 2 * by),
});

/** `box-shadow: inset 0 0 0 2px colour` is a frame. */
function insetShadow(style: CSSStyleDeclaration, opacity: number): Line | null {
  const shadow = style.boxShadow;
  if (!shadow.includes('inset')) return null;
  const color = parseColor(shadow.replace(/^.*?((?:rgb|color)\([^)]*\)).*$/, '$1'), opacity);
  const width = parseFloat(/0px 0px 0px ([\d.]+)px/.exec(shadow)?.[1] ?? '0');
  return color === null || width === 0 ? null : { color, width, isDashed: false };
}

function groundOf(style: CSSStyleDeclaration, opacity: number, ground: Color): Fill | null {
  const own = parseColor(style.backgroundColor, opacity);
  const image = style.backgroundImage;
  const isStriped = image.startsWith('repeating-linear-gradient');
  if (isStriped || image.startsWith('radial-gradient')) {
    const on = own === null ? ground : blended(own, ground);
    const sign = colorsIn(image, opacity)[0];
    if (sign !== undefined)
      return {
        kind: 'pattern',
        pattern: isStriped ? 'wdUpDiag' : 'pct10',
        color: blended(sign, on),
        ground: on,
      };
  }
  return own === null ? null : { kind: 'solid', color: own };
}

const colorsIn = (image: string, opacity: number): readonly Color[] =>
  (image.match(/(?:rgba?|color)\([^)]*\)/g) ?? []).flatMap(
    (text) => parseColor(text, opacity) ?? [],
  );

/** A background of one colour as high as a line: the line in the middle of the box. */
function ruleOf(style: CSSStyleDeclaration, box: Box): { box: Box; fill: Fill } | null {
  if (!style.backgroundImage.startsWith('linear-gradient')) return null;
  const height = parseFloat(/100% ([\d.]+)px/.exec(style.backgroundSize)?.[1] ?? '0');
  const [color] = colorsIn(style.backgroundImage, 1);
  if (height === 0 || color === undefined) return null;
  const y = box.y + (box.height - height) / 2;
  return { box: { ...box, y, height }, fill: { kind: 'solid', color } };
}

/** The ground of an element in its outline: a rectangle, rounded or round, or the polygon that it is cut to. */
function groundShape(style: CSSStyleDeclaration, box: Box, painted: Painted, name: string): Shape {
  const polygon = /^polygon\((.*)\)$/.exec(style.clipPath)?.[1];
  if (polygon !== undefined) {
    const corners = polygon.split(',').map((corner): PathCommand['points'][0] => {
      const [x = 0, y = 0] = corner
        .trim()
        .split(/\s+/)
        .map((share) => parseFloat(share) / 100);
      return [box.x + x * box.width, box.y + y * box.height];
    });
    const path = corners.flatMap((point, at): readonly PathCommand[] =>
      point === undefined ? [] : [{ type: at === 0 ? 'M' : 'L', points: [point] }],
    );
    return { kind: 'freeform', name, path: [...path, { type: 'Z', points: [] }], ...painted };
  }
  const radius = parseFloat(style.borderTopLeftRadius);
  const isRound = style.borderTopLeftRadius.endsWith('%') && radius >= 50;
  if (isRound) return { kind: 'box', name, geometry: 'ellipse', box, ...painted };
  return radius > 0
    ? { kind: 'box', name, geometry: 'roundRect', radius, box, ...painted }
    : { kind: 'box', name, geometry: 'rect', box, ...painted };
}

/** The box that stands before the content, where it is set by its left and top. */
function beforeOf(
  element: Element,
  own: CSSStyleDeclaration,
  { x, y }: Box,
): { box: Box; style: CSSStyleDeclaration } | null {
  const style = getComputedStyle(element, '::before');
  if (style.content === 'none' || style.content === 'normal' || style.position !== 'absolute')
    return null;
  const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(
    parseFloat,
  );
  if ([left, top, width, height].some((one) => !Number.isFinite(one))) return null;
  const border = style.boxSizing === 'border-box' ? 0 : parseFloat(style.borderTopWidth);
  const moved = style.transform === 'none' ? new DOMMatrix() : new DOMMatrix(style.transform);
  const box = {
    x: x + parseFloat(own.borderLeftWidth) + (left ?? 0) + moved.e,
    y: y + parseFloat(own.borderTopWidth) + (top ?? 0) + moved.f,
    width: (width ?? 0) + 2 * border,
    height: (height ?? 0) + 2 * border,
  };
  return { box, style };
}
