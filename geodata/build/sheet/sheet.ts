import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Faults, type Fault } from '../faults';
import { recordsIn } from '../tables/records';
import type { Column, Tell } from './column';
import { columnsOfMapping } from './mappedTable';
import { readMappings } from './mapping';
import { columnsOfSheet } from './ownSheet';
import { asTables, type SheetRow } from './rows';
import { readWorkbook } from './workbook';

/** The tables that sheets of a pack stand for, with what is wrong in them. */
export interface Sheet {
  readonly tables: Readonly<Record<string, readonly SheetRow[]>>;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * What a pack has as sheets: its own (`sheet.xlsx` or `sheet.csv`: an indicator and year a column, an area a row), and
 * tables of others as their mappings say (`tables/*.yaml`). `null` where there is none of either.
 */
export function readSheet(folder: string): Sheet | null {
  const own = ['sheet.xlsx', 'sheet.csv'].map((name) => join(folder, name)).find(existsSync);
  const found = new Faults();
  const mappings = readMappings(folder, found);
  if (own === undefined && mappings.length === 0 && found.list.length === 0) return null;
  const areas = areaNames(folder);
  const ids = [...new Set(areas.values())];
  const tell = tellIn(found.list);
  const warn = tellIn(found.warnings);
  const columns = [
    ...(own === undefined ? [] : ownColumns(own, areas, tell)),
    ...mappings.flatMap((mapping) => columnsOfMapping(mapping, ids, { tell, warn })),
  ];
  const tables = asTables(columns, ids, tell);
  return { faults: found.list, warnings: found.warnings, tables };
}

const tellIn =
  (list: Fault[]): Tell =>
  ({ file, line, cell }, zh, en) => {
    list.push({ file, line, reason: `${cell === '' ? '' : `${cell}：`}${zh} ${en}`.trim() });
  };

function ownColumns(
  file: string,
  areas: ReadonlyMap<string, string>,
  tell: Tell,
): readonly Column[] {
  try {
    const grid = file.endsWith('.csv') ? recordsIn(file) : (readWorkbook(file)[0]?.grid ?? []);
    return columnsOfSheet(grid, file, areas, tell);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell({ file, line: null, cell: '' }, '读不出表格，请另存为XLSX。', `Cannot be read: ${reason}`);
    return [];
  }
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
