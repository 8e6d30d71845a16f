import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../faults';
import { recordsIn } from '../tables/records';
import type { Column, Place } from './column';
import { columnsOfSheet } from './ownSheet';
import { asTables, type SheetRow } from './rows';
import { readWorkbook } from './workbook';

/** The tables that sheets of a pack stand for, with what is wrong in them. */
export interface Sheet {
  readonly tables: Readonly<Record<string, readonly SheetRow[]>>;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** `sheet.xlsx` or `sheet.csv` of a pack: an indicator and year a column, an area a row. `null` where there is none. */
export function readSheet(folder: string): Sheet | null {
  const file = ['sheet.xlsx', 'sheet.csv'].map((name) => join(folder, name)).find(existsSync);
  if (file === undefined) return null;
  const areas = areaNames(folder);
  const faults: Fault[] = [];
  const tell = ({ file: inFile, line, cell }: Place, zh: string, en: string) => {
    faults.push({ file: inFile, line, reason: `${cell === '' ? '' : `${cell}：`}${zh} ${en}` });
  };
  const columns: Column[] = [];
  try {
    const grid = file.endsWith('.csv') ? recordsIn(file) : (readWorkbook(file)[0]?.grid ?? []);
    columns.push(...columnsOfSheet(grid, file, areas, tell));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell({ file, line: null, cell: '' }, '读不出表格，请另存为XLSX。', `Cannot be read: ${reason}`);
  }
  return { faults, warnings: [], tables: asTables(columns, [...new Set(areas.values())], tell) };
}

/** Every spelling of an area in `areas.csv` to its id. */
function areaNames(folder: string): ReadonlyMap<string, string> {
  const path = join(folder, 'areas.csv');
  if (!existsSync(path)) return new Map();
  const [header = [], ...rows] = recordsIn(path);
  const cellOf = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? '';
  return new Map(
    rows.flatMap((row) => {
      const id = cellOf(row, 'id');
      const names = ['name_zh', 'short_zh', 'code', 'id'].map((name) => cellOf(row, name));
      return [...names, ...cellOf(row, 'aliases').split('|')]
        .filter(Boolean)
        .map((name) => [name, id]);
    }),
  );
}
