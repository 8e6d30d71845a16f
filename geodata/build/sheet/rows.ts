import { createHash } from 'node:crypto';
import { group } from 'd3';
import type { RawRow } from '../tables/csv';
import { groups, type Label } from './labels';
import { isCount, readUnit } from './units';

/** A row as if it stood in a table of the pack; `line` is its row of the sheet. */
export interface SheetRow {
  readonly line: number;
  readonly cells: RawRow;
}
/** An indicator in a year: a column of the sheet. */
export interface Column {
  readonly at: number;
  readonly id: string;
  readonly text: Readonly<Record<Label, string>>;
  readonly year: number;
  /** Area id or `city` → the cell's number and row. */
  readonly values: ReadonlyMap<string, { readonly value: number; readonly row: number }>;
}

/** The columns as rows of the tables that they stand for. */
export function asTables(
  columns: readonly Column[],
  areas: readonly string[],
): Readonly<Record<string, readonly SheetRow[]>> {
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
