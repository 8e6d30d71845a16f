import { sum } from 'd3';
import { wrapEvenly } from '../../domain/wrapLines';

export interface RingRow {
  readonly id: string;
  readonly name: string;
  /** In the group around the core; the others stand farther out. */
  readonly isInside: boolean;
  /** Where it stands is not confirmed: drawn hollow and dashed. */
  readonly isSure: boolean;
}
export interface RingNode extends RingRow {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** The label's inner end, and its first base line. */
  readonly labelX: number;
  readonly labelY: number;
  readonly isLeft: boolean;
}
export interface PlacedRing {
  readonly nodes: readonly RingNode[];
  readonly center: readonly [x: number, y: number];
  readonly core: number;
  readonly inner: number;
  readonly outer: number;
  readonly height: number;
}

export const ringFontPx = 14;
export const ringLeading = 18;
const gap = 9;

/**
 * Institutions around a core: those of its group on the inner ring, the others on the outer one, and
 * their names in two columns, each level with its node. Angles and distances mean nothing.
 */
export function placeRing(rows: readonly RingRow[], width: number): PlacedRing {
  const outer = Math.min(92, width * 0.21);
  const inner = outer * 0.7;
  const room = width / 2 - outer - 16;
  const sorted = [...rows.filter((row) => row.isInside), ...rows.filter((row) => !row.isInside)];
  const columns = [sorted.filter((_, at) => at % 2 === 1), sorted.filter((_, at) => at % 2 === 0)];
  const wrapped = columns.map((column) =>
    column.map((row) => ({
      row,
      lines: wrapEvenly(row.name, { width: room, fontSize: ringFontPx }),
    })),
  );
  const tall = (lines: readonly string[]) => lines.length * ringLeading + gap;
  const heights = wrapped.map((column) => sum(column, ({ lines }) => tall(lines)));
  const height = Math.max(outer * 2 + 24, ...heights);
  const center = [width / 2, height / 2] as const;
  const nodes = wrapped.flatMap((column, side) => {
    const isLeft = side === 0;
    let top = (height - (heights[side] ?? 0)) / 2;
    return column.map(({ row, lines }, at): RingNode => {
      const labelY = top + ringLeading * 0.78;
      top += tall(lines);
      // From nearly the top to nearly the bottom of the half ring, in the order of the labels.
      const angle = Math.PI * (0.08 + (0.84 * (at + 0.5)) / Math.max(1, column.length));
      const radius = row.isInside ? inner : outer;
      const x = center[0] + (isLeft ? -1 : 1) * Math.sin(angle) * radius;
      return {
        ...row,
        lines,
        x,
        y: center[1] - Math.cos(angle) * radius,
        labelX: isLeft ? room : width - room,
        labelY,
        isLeft,
      };
    });
  });
  return { nodes, center, core: outer * 0.5, inner, outer, height };
}
