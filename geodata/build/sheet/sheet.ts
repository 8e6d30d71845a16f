import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, basename } from 'node:path';
import { group } from 'd3';
import { syllablesOf } from '../../spelling/names';
import { recordsIn } from '../tables/records';
import type { RawRow } from '../tables/csv';
import { groups, labels, wholeCity, type Label } from './labels';
import { isCount, readUnit } from './units';
import { cellName, readWorkbook, type Grid } from './workbook';

/** A row as if it stood in a table of the pack; `line` is its row of the sheet. */
export interface SheetRow {
  readonly line: number;
  readonly cells: RawRow;
}
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

interface Column {
  readonly at: number;
  readonly id: string;
  readonly text: Readonly<Record<Label, string>>;
  readonly year: number;
  /** Area id or `city` → the cell's number and row. */
  readonly values: ReadonlyMap<string, { readonly value: number; readonly row: number }>;
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

function asTables(columns: readonly Column[], areas: readonly string[]): Sheet['tables'] {
  const byId = group(columns, ({ id }) => id);
  const dictionary: SheetRow[] = [];
  const indicators: SheetRow[] = [];
  const sources = new Map<string, SheetRow>();
  for (const [id, own] of byId) {
    const [first] = own;
    if (first === undefined) continue;
    const all = own.flatMap(({ values }) => [...values.values()].map(({ value }) => value));
    const unit = readUnit(first.text.unit, all);
    const digits = Math.min(2, Math.max(...all.map((value) => decimals(value * unit.factor))));
    const { name, english } = first.text;
    const combine = isCount(unit) || own.every(addsUp) ? 'sum' : 'none';
    dictionary.push({
      line: 1,
      cells: {
        id,
        group: groups[first.text.group] ?? 'economy',
        unit: unit.unit,
        own_unit: unit.ownUnit ?? '',
        digits: `${digits}`,
        combine,
        weight: '',
        formula: '',
        parts: '',
        years: own.map(({ year }) => year).join('|'),
        ...both('name', name, english),
        ...both('short', name, english),
        ...both('scope', first.text.source, first.text.source),
        ...{ method_zh: '', method_en: '' },
      },
    });
    for (const { text, year, values } of own) {
      const source = sourceId(text.source);
      sources.set(source, { line: 1, cells: sourceCells(source, text.source) });
      // A blank cell is a stated gap; the city of what adds up is the sum.
      const rows = [...areas, ...(combine === 'none' || values.has('city') ? ['city'] : [])];
      for (const area of rows) {
        const found = values.get(area);
        const value = found === undefined ? '' : plain(found.value * unit.factor);
        const cells = { area, indicator: id, year: `${year}`, value, source };
        indicators.push({ line: (found?.row ?? 0) + 1, cells });
      }
    }
  }
  return {
    'dictionary.csv': dictionary,
    'indicators.csv': indicators,
    'sources.csv': [...sources.values()],
  };
}

/** Whether the areas of a column make its city to the last digit. */
function addsUp({ values }: Column): boolean {
  const city = values.get('city')?.value;
  const sum = [...values].reduce((all, [id, { value }]) => (id === 'city' ? all : all + value), 0);
  return city !== undefined && plain(sum) === plain(city);
}

const both = (field: string, zh: string, en: string) => ({
  [`${field}_zh`]: zh,
  [`${field}_en`]: en === '' ? zh : en,
});
/** Without the dust of binary fractions. */
const plain = (value: number): string => `${Number(value.toFixed(6))}`;
const decimals = (value: number): number => plain(value).split('.')[1]?.length ?? 0;

/** An id of `sources.csv` as it is; any other text is a source of its own by that title. */
function sourceId(text: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(text)) return text;
  return `sheet-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}

function sourceCells(id: string, title: string): RawRow {
  const blank = { date: '', page: '', url: '', licence: '', confidence: 'medium' };
  return { id, ...both('publisher', title, title), ...both('title', title, title), ...blank };
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

/** How a fault names the sheet. */
export const sheetName = (sheet: Sheet): string => basename(sheet.file);
