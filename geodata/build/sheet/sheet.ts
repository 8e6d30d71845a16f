import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { syllablesOf } from '../../spelling/names';
import { recordsIn } from '../tables/records';
import { groups, labels, wholeCity, type Label } from './labels';
import { asTables, type Column, type SheetRow } from './rows';
import { cellName, readWorkbook, type Grid } from './workbook';

export interface SheetFault {
  readonly line: number | null;
  readonly reason: string;
}
/** The tables that a sheet stands for, with what is wrong in it. */
export interface Sheet {
  readonly file: string;
  readonly tables: Readonly<Record<string, readonly SheetRow[]>>;
  readonly faults: readonly SheetFault[];
}

/** `sheet.xlsx` or `sheet.csv` of a pack: an indicator and year a column, an area a row. `null` where there is none. */
export function readSheet(folder: string): Sheet | null {
  const file = ['sheet.xlsx', 'sheet.csv'].map((name) => join(folder, name)).find(existsSync);
  if (file === undefined) return null;
  const faults: SheetFault[] = [];
  try {
    const grid = file.endsWith('.csv') ? recordsIn(file) : (readWorkbook(file)[0]?.grid ?? []);
    return { file, faults, tables: tablesOf(grid, areaNames(folder), faults) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      file,
      tables: {},
      faults: [{ line: null, reason: `读不出表格，请另存为XLSX。Cannot be read: ${reason}` }],
    };
  }
}

function tablesOf(
  grid: Grid,
  areas: ReadonlyMap<string, string>,
  faults: SheetFault[],
): Sheet['tables'] {
  const tell = (row: number, column: number, zh: string, en: string) =>
    faults.push({ line: row + 1, reason: `${cellName(row, column)}：${zh} ${en}` });
  const rowOf = new Map(grid.map((row, at) => [row[0] ?? '', at]));
  for (const label of ['name', 'unit', 'year', 'source'] as const)
    if (!rowOf.has(labels[label]))
      tell(
        0,
        0,
        `第一列缺少“${labels[label]}”一行。`,
        `No row ${labels[label]} in the first column.`,
      );
  if (faults.length > 0) return {};
  const heads = new Set<string>(Object.values(labels));
  const places = grid.flatMap((row, at) => {
    const name = row[0] ?? '';
    if (name === '' || heads.has(name)) return [];
    const id = name === wholeCity ? 'city' : areas.get(name);
    // A remark below the table is no area; only a row with numbers is asked about.
    if (id === undefined && row.slice(1).some((cell) => cell !== ''))
      tell(
        at,
        0,
        `没有名为“${name}”的县（区、市），应为${[...new Set(areas.keys())].slice(0, 4).join('、')}等或${wholeCity}。`,
        'No such area.',
      );
    return id === undefined ? [] : [{ id, at }];
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  const columns = Array.from({ length: width - 1 }, (_, i) => i + 1).flatMap((at) => {
    const column = columnAt(at, { grid, rowOf, places, tell });
    return column === null ? [] : [column];
  });
  return asTables(columns, [...new Set(areas.values())]);
}

interface Ground {
  readonly grid: Grid;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly places: readonly { readonly id: string; readonly at: number }[];
  readonly tell: (row: number, column: number, zh: string, en: string) => void;
}

/** `null` where no number stands in it: it waits to be filled. */
function columnAt(at: number, { grid, rowOf, places, tell }: Ground): Column | null {
  const cell = (row: number | undefined) => (row === undefined ? '' : (grid[row]?.[at] ?? ''));
  const values = new Map<string, { value: number; row: number }>();
  for (const place of places) {
    const text = cell(place.at).replace(/[,，\s]/g, '');
    if (text === '' || /^[-–—…·.]+$/.test(text)) continue;
    const value = Number(text);
    if (!Number.isFinite(value))
      tell(
        place.at,
        at,
        `“${cell(place.at)}”不是数字；没有数据就留空。`,
        'No number; leave it empty where there is none.',
      );
    else values.set(place.id, { value, row: place.at });
  }
  if (values.size === 0) return null;
  const text = Object.fromEntries(
    Object.entries(labels).map(([label, name]) => [label, cell(rowOf.get(name))]),
  ) as Record<Label, string>;
  for (const label of ['name', 'unit', 'year', 'source'] as const)
    if (text[label] === '')
      tell(
        rowOf.get(labels[label]) ?? 0,
        at,
        `有数据，但没有填${labels[label]}。`,
        `Has numbers, but no ${labels[label]}.`,
      );
  const year = Number(text.year.replace(/年$/, ''));
  if (text.year !== '' && !Number.isInteger(year))
    tell(
      rowOf.get(labels.year) ?? 0,
      at,
      `“${text.year}”不是年份，应为2024这样的四位数。`,
      'No year such as 2024.',
    );
  if (text.group !== '' && groups[text.group] === undefined)
    tell(
      rowOf.get(labels.group) ?? 0,
      at,
      `没有“${text.group}”这一类，应为${Object.keys(groups).join('、')}。`,
      'No such kind.',
    );
  const id =
    text.id === ''
      ? syllablesOf(text.name)
          .join('')
          .replace(/[^a-z]/g, '')
      : text.id;
  return { at, id, text, year, values };
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
