import { groups } from 'd3';
import type { LegendDot } from './layout';

/** A column over the strip: the areas whose values stand in it, lowest first, one upon the other. */
export interface ValueColumn {
  /** Left edge, in CSS pixels, as the height over the strip. */
  readonly x: number;
  readonly height: number;
  readonly dots: readonly LegendDot[];
}

export const columnWidth = 4;
export const columnsHeight = 40;

/** Of very many areas the dots of the strip as columns, as high as there are areas in them. */
export function valueColumns(dots: readonly LegendDot[]): readonly ValueColumn[] {
  const filled = groups(dots, ({ x }) => Math.floor(x / columnWidth));
  const most = Math.max(1, ...filled.map(([, inIt]) => inIt.length));
  return filled.map(([column, inIt]) => ({
    x: column * columnWidth,
    // One area among thousands is seen, too.
    height: Math.max(1.5, (inIt.length / most) * columnsHeight),
    dots: inIt,
  }));
}

/**
 * The area that a pointer means.
 *
 * @param x In CSS pixels from the left end of the strip; the nearest column counts.
 * @param y In CSS pixels above the strip; over a column its highest area is meant.
 */
export function dotUnder(
  columns: readonly ValueColumn[],
  x: number,
  y: number,
): LegendDot | undefined {
  const far = (column: ValueColumn) => Math.abs(column.x + columnWidth / 2 - x);
  const [first] = columns;
  if (first === undefined) return undefined;
  const { dots, height } = columns.reduce(
    (best, column) => (far(column) < far(best) ? column : best),
    first,
  );
  return dots[Math.min(dots.length - 1, Math.max(0, Math.floor((y / height) * dots.length)))];
}

/** Where an area stands: in CSS pixels, `y` above the strip. */
export function placeIn(
  columns: readonly ValueColumn[],
  id: string,
): { readonly x: number; readonly y: number } | undefined {
  for (const { x, height, dots } of columns) {
    const at = dots.findIndex((dot) => dot.id === id);
    if (at !== -1) return { x: x + columnWidth / 2, y: ((at + 0.5) / dots.length) * height };
  }
  return undefined;
}
