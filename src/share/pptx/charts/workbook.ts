import { toXlsx } from '../../../compare/table/workbook';
import { sheetName } from '../write/chartSeries';
import type { Chart } from './chart';

/** The numbers of a chart as the workbook that the program opens to edit them. */
export function workbookOf({ categories, series }: Chart): Promise<Blob> {
  const head = ['', ...series.map(({ name }) => name)];
  const rows = categories.map((category, at) => [
    category,
    ...series.map(({ values }) => values[at] ?? null),
  ]);
  return toXlsx([{ name: sheetName, rows: [head, ...rows] }]);
}
