import { recordsIn } from '../tables/records';
import { cellName, readWorkbook, type Grid, type Merge, type WorkSheet } from './workbook';

/** The sheets of a table that somebody has: a workbook, or one CSV without a name. @throws {Error} where it is neither. */
export function readTableFile(path: string): readonly WorkSheet[] {
  if (/\.(xls|et)$/i.test(path))
    throw new Error('是旧的XLS格式，请在Excel或WPS里另存为XLSX。It is an XLS: save it as XLSX.');
  if (!/\.(xlsx|csv|txt)$/i.test(path))
    throw new Error('不是表格，应为XLSX或CSV。It is no XLSX and no CSV.');
  if (/\.xlsx$/i.test(path)) return readWorkbook(path);
  return [{ name: '', grid: recordsIn(path, true), merges: [] }];
}

/** A table with an area a row; where it lies the other way in its file, rows and columns have changed places. */
export interface UprightTable {
  readonly grid: Grid;
  readonly merges: readonly Merge[];
  readonly isTurned: boolean;
}

export function upright(
  { grid, merges }: Omit<WorkSheet, 'name'>,
  isTurned: boolean,
): UprightTable {
  if (!isTurned) return { grid, merges, isTurned };
  const width = Math.max(0, ...grid.map((row) => row.length));
  return {
    grid: Array.from({ length: width }, (_, at) => grid.map((row) => row[at] ?? '')),
    merges: merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
    isTurned,
  };
}

/** What stands in a cell, or in the merged cell that it is a part of. */
export function shownIn({ grid, merges }: UprightTable, row: number, column: number): string {
  const merge = merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  return grid[merge?.top ?? row]?.[merge?.left ?? column] ?? '';
}

/** The name of a row: in the column of names, or, where that is empty as in a row 合计, in the nearest one before it. */
export function nameOfRow(table: UprightTable, row: number, nameColumn: number): string {
  const own = shownIn(table, row, nameColumn);
  if (own !== '') return own;
  const before = (table.grid[row] ?? []).slice(0, nameColumn);
  return before.findLast((cell) => cell !== '' && !Number.isFinite(Number(cell))) ?? '';
}

/** A cell of the upright table as its file names it: its 1-based line, and `C5`. */
export function placeIn(
  { isTurned }: Pick<UprightTable, 'isTurned'>,
  row: number,
  column: number,
): { readonly line: number; readonly cell: string } {
  const [r, c] = isTurned ? [column, row] : [row, column];
  return { line: r + 1, cell: cellName(r, c) };
}

/** `5` or `C`: how a row or a column is written. From 0. */
export const lineName = (at: number, isColumn: boolean): string =>
  isColumn ? cellName(0, at).slice(0, -1) : `${at + 1}`;

/** How a place is to be written that `lineAt` does not read. */
export const lineWanted = (written: string | number, isColumn: boolean): string =>
  `“${written}”应为${isColumn ? '列的字母，如C' : '行号，如5'}。`;

/** The place, from 0, of a row that is written `5` or a column that is written `C`; `null` where it is none. */
export function lineAt(written: string | number, isColumn: boolean): number | null {
  const text = String(written).trim().toUpperCase();
  if (!isColumn) return /^[1-9]\d{0,6}$/.test(text) ? Number(text) - 1 : null;
  if (!/^[A-Z]{1,3}$/.test(text)) return null;
  return [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
