import { max } from 'd3';
import { textWidth } from '../../domain/textWidth';
import { wrapEvenly } from '../../domain/wrapLines';

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
  /** The name, line by line, and where each line's baseline is. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** Top of the row's cells: below the name where that stands above them. */
  readonly cellY: number;
  readonly height: number;
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
  /** An area's sign stands over its name, where both beside each other are too wide. */
  readonly isHeadTall: boolean;
  readonly height: number;
}
export interface GridNeeds<R extends GridRow> {
  /** The areas' names over the columns. */
  readonly heads: readonly string[];
  /** Width in CSS pixels that a cell would like to have. */
  readonly cellWidth: number;
  /** How high a row's cells are in columns of a width. */
  readonly heightOf: (row: R, columnWidth: number) => number;
}

const sectionHead = 30;
const fontPx = 14;
const gap = 10;
const nameLine = 17;
const signWidth = 18;

/**
 * As many equal columns as there are areas, rows in sections. The rows' names stand on the left where
 * the columns keep what their cells need, as on a page; above their cells on a phone.
 */
export function placeGrid<R extends GridRow>(
  sections: readonly GridSection<R>[],
  { heads, cellWidth, heightOf }: GridNeeds<R>,
  width: number,
): PlacedGrid<R> {
  const longest =
    max(sections, ({ rows }) => max(rows, ({ name }) => textWidth(name, fontPx))) ?? 0;
  const count = Math.max(1, heads.length);
  const beside = Math.min(longest + 4, width * (count > 3 ? 0.26 : 0.34));
  // Bold Latin letters are wider than the measure of the others.
  const headWidth = (max(heads, (name) => textWidth(name, fontPx + 1)) ?? 0) + signWidth;
  const isStacked = (width - beside) / count - gap < Math.max(cellWidth, headWidth);
  const left = isStacked ? 0 : beside + gap;
  const step = isStacked ? (width + gap) / count : (width - beside) / count;
  const columnWidth = Math.max(1, step - gap);
  const isHeadTall = headWidth > columnWidth;
  let y = isHeadTall ? 46 : 34;
  const placed = sections.map(({ id, name, rows }) => {
    const heading = y + 20;
    y += sectionHead;
    return {
      id,
      name,
      y: heading,
      rows: rows.map((row): PlacedGridRow<R> => {
        const cells = heightOf(row, columnWidth);
        const lines = wrapEvenly(row.name, {
          width: isStacked ? width : beside - 4,
          fontSize: fontPx,
        });
        const top = y;
        const cellY = isStacked ? y + lines.length * nameLine + 3 : y;
        const first = isStacked ? y + 15 : y + (cells - lines.length * nameLine) / 2 + nameLine - 4;
        y = cellY + (isStacked ? cells : Math.max(cells, lines.length * nameLine));
        return {
          row,
          y: top,
          lines: lines.map((text, index) => ({ text, y: first + index * nameLine })),
          cellY,
          height: y - top,
        };
      }),
    };
  });
  return {
    sections: placed,
    columns: heads.map((_, index) => ({ x: left + index * step, width: columnWidth })),
    isHeadTall,
    height: y + 4,
  };
}
