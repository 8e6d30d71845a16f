import { max } from 'd3';
import { textWidth } from '../textWidth';

export interface GridRow {
  readonly id: string;
  readonly name: string;
}
export interface GridSection<R extends GridRow> {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly R[];
}
export interface PlacedGridRow<R extends GridRow> {
  readonly row: R;
  /** Top of the row. */
  readonly y: number;
  /** The name in at most two lines. */
  readonly lines: readonly string[];
}
export interface PlacedGridSection<R extends GridRow> {
  readonly id: string;
  readonly name: string;
  /** Baseline of its heading. */
  readonly y: number;
  readonly rows: readonly PlacedGridRow<R>[];
}
export interface PlacedGrid<R extends GridRow> {
  readonly sections: readonly PlacedGridSection<R>[];
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly nameWidth: number;
  readonly height: number;
}

export const gridHead = 34;
const sectionHead = 30;
const fontPx = 14;
const gap = 10;

/** Names on the left, as many equal columns as there are areas, rows in sections. */
export function placeGrid<R extends GridRow>(
  sections: readonly GridSection<R>[],
  columnCount: number,
  rowHeight: number,
  width: number,
): PlacedGrid<R> {
  const longest =
    max(sections, ({ rows }) => max(rows, ({ name }) => textWidth(name, fontPx))) ?? 0;
  const nameWidth = Math.min(longest + 4, width * (columnCount > 3 ? 0.26 : 0.34));
  const count = Math.max(1, columnCount);
  const step = (width - nameWidth) / count;
  let y = gridHead;
  const placed = sections.map(({ id, name, rows }) => {
    const heading = y + 20;
    y += sectionHead;
    return {
      id,
      name,
      y: heading,
      rows: rows.map((row) => {
        const top = y;
        y += rowHeight;
        return { row, y: top, lines: linesOf(row.name, nameWidth - 4) };
      }),
    };
  });
  return {
    sections: placed,
    columns: Array.from({ length: columnCount }, (_, index) => ({
      x: nameWidth + index * step + gap,
      width: Math.max(1, step - gap),
    })),
    nameWidth,
    height: y + 4,
  };
}

function linesOf(name: string, width: number): readonly string[] {
  if (textWidth(name, fontPx) <= width) return [name];
  const pieces = name.match(
    /[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]|[^\s\u2e80-\u9fff]+\s?/gu,
  ) ?? [name];
  let first = '';
  let index = 0;
  for (; index < pieces.length; index += 1) {
    const next = first + (pieces[index] ?? '');
    if (first !== '' && textWidth(next, fontPx) > width) break;
    first = next;
  }
  return [first.trim(), pieces.slice(index).join('').trim()].filter((line) => line !== '');
}
