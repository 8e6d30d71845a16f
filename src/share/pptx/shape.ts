import type { Chart } from './charts/chart';
import type { Color, Fill, Line } from './paint';

export type { Color, Fill, Line, PatternName } from './paint';

/**
 * What a slide is made of, in pixels of the slide: a pixel is half a point, a slide of 16 : 9 has 1920 × 1080
 * of them. `x` and `y` run from its left and top.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Painted {
  readonly fill: Fill | null;
  readonly line: Line | null;
}

/** `C` has two control points before its end. */
export type PathCommand =
  | { readonly type: 'M' | 'L'; readonly points: readonly [Point] }
  | { readonly type: 'C'; readonly points: readonly [Point, Point, Point] }
  | { readonly type: 'Z'; readonly points: readonly [] };
export type Point = readonly [x: number, y: number];

export interface Run {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly color: Color;
  /** The glow that sets a name off from the map under it. */
  readonly halo: Color | null;
  /** Between letters, in pixels. */
  readonly spacing: number;
  /** In the face of headings. */
  readonly isHeading: boolean;
}
export type Align = 'l' | 'ctr' | 'r';
export interface TextShape {
  readonly kind: 'text';
  readonly name: string;
  /** Of its lines as they are laid out; what is larger grows from its middle, or from the side it is aligned to. */
  readonly box: Box;
  readonly lines: readonly (readonly Run[])[];
  readonly align: Align;
  /** From line to line in pixels. */
  readonly leading: number;
  /** Lines break where the box ends; else only where they do now. */
  readonly isFlowing: boolean;
}
export type Shape =
  | ({
      readonly kind: 'box';
      readonly name: string;
      readonly box: Box;
      readonly geometry: 'rect' | 'ellipse' | 'roundRect';
      /** Of the corners of `roundRect`, in pixels. */
      readonly radius?: number;
    } & Painted)
  | ({
      readonly kind: 'freeform';
      readonly name: string;
      readonly path: readonly PathCommand[];
    } & Painted)
  | TextShape
  | GroupShape
  | ChartShape
  | PictureShape;
export interface GroupShape {
  readonly kind: 'group';
  readonly name: string;
  /** Its alternative text. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}
export interface PictureShape {
  readonly kind: 'picture';
  readonly name: string;
  readonly description: string;
  readonly box: Box;
  readonly png: Uint8Array;
}
/** What is a part of its own in the package. */
export type PartShape = ChartShape | PictureShape;
export interface ChartShape {
  readonly kind: 'chart';
  readonly name: string;
  readonly description: string;
  readonly box: Box;
  readonly chart: Chart;
}

/** The least box around all of them. */
export function boundsOf(shapes: readonly Shape[]): Box {
  const boxes = shapes.map(boxOf);
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
  };
}

export function boxOf(shape: Shape): Box {
  if (shape.kind === 'group') return boundsOf(shape.shapes);
  if (shape.kind !== 'freeform') return shape.box;
  const points = shape.path.flatMap((command) => [...command.points]);
  return boxAround(points);
}

export function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
