import type { Box, Color, PathCommand } from '../shape';
import { parseColor } from './colors';

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
export type Side = (typeof sides)[number];
export interface Border {
  readonly width: number;
  readonly color: Color;
  readonly isDashed: boolean;
}
/** The borders that are seen, by their sides. */
export function bordersOf(style: CSSStyleDeclaration, opacity: number): ReadonlyMap<Side, Border> {
  const found = new Map<Side, Border>();
  for (const side of sides) {
    const width = parseFloat(style[`border${side}Width`]);
    const kind = style[`border${side}Style`];
    const color = parseColor(style[`border${side}Color`], opacity);
    if (width > 0 && kind !== 'none' && color !== null)
      found.set(side, { width, color, isDashed: kind !== 'solid' });
  }
  return found;
}

/** One border alone: a bar along its side, or a dashed line. */
export function borderShape(side: Side, { width, color, isDashed }: Border, box: Box) {
  const { x, y, width: across, height: down } = box;
  const [right, bottom] = [x + across, y + down];
  const half = width / 2;
  if (isDashed) {
    const ends = {
      Top: [
        [x, y + half],
        [right, y + half],
      ],
      Bottom: [
        [x, bottom - half],
        [right, bottom - half],
      ],
      Left: [
        [x + half, y],
        [x + half, bottom],
      ],
      Right: [
        [right - half, y],
        [right - half, bottom],
      ],
    } as const;
    const [from, to] = ends[side];
    const path: readonly PathCommand[] = [
      { type: 'M', points: [from] },
      { type: 'L', points: [to] },
    ];
    return { kind: 'freeform', path, fill: null, line: { width, color, isDashed } } as const;
  }
  const bars = {
    Top: { ...box, height: width },
    Bottom: { ...box, y: bottom - width, height: width },
    Left: { ...box, width },
    Right: { ...box, x: right - width, width },
  };
  return {
    kind: 'box',
    geometry: 'rect',
    box: bars[side],
    fill: { kind: 'solid', color },
    line: null,
  } as const;
}
