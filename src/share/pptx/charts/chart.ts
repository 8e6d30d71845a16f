import type { Color, Fill, Line } from '../paint';

/** A bar chart as PowerPoint draws it, its numbers in a workbook of its own. */
export interface Chart {
  /** Each category has a bar, or all its series share one of 100 %. */
  readonly grouping: 'clustered' | 'percentStacked';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** An Excel format of the values. */
  readonly format: string;
  /** Of the axis; `null` leaves it to the program. */
  readonly range: readonly [low: number, high: number] | null;
  /** Free room between two bars, in per cent of a bar. */
  readonly gap: number;
  /** In pixels of the slide. */
  readonly fontSize: number;
  readonly ink: Color;
  readonly hasCategoryNames: boolean;
}
export interface ChartSeries {
  readonly name: string;
  /** `null` is no data. */
  readonly values: readonly (number | null)[];
  /** One for each value. */
  readonly paints: readonly { readonly fill: Fill; readonly line: Line }[];
}
