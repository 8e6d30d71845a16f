import { group } from 'd3';
import type { RawRow } from '../tables/csv';
import type { Column, Place, Tell } from './column';
import { groups } from './labels';
import { isCount, readUnit, type ReadUnit } from './units';

/** A row as if it stood in a table of the pack. */
export interface SheetRow {
  readonly place: Place;
  readonly cells: RawRow;
}

/** The columns as rows of the tables that they stand for: those of one id are the years of an indicator. */
export function asTables(
  columns: readonly Column[],
  areas: readonly string[],
  tell: Tell,
): Readonly<Record<string, readonly SheetRow[]>> {
  const dictionary: SheetRow[] = [];
  const indicators: SheetRow[] = [];
  const sources = new Map<string, SheetRow>();
  for (const own of group(columns, ({ id }) => id).values()) {
    const [first] = own;
    if (first === undefined) continue;
    const all = own.flatMap(({ values }) => [...values.values()].map(({ value }) => value));
    const unitOf = ({ unit }: Column) => readUnit(unit, all);
    const unit = unitOf(first);
    for (const column of own) tellOtherUnit(column, first, unitOf(column), unit, tell);
    const scaled = own.flatMap((column) =>
      [...column.values.values()].map(({ value }) => value * unitOf(column).factor),
    );
    const sum = own.every((one) => one.adds ?? (isCount(unit) || addsUp(one)));
    const combine = sum ? 'sum' : 'none';
    dictionary.push({
      place: first.place,
      cells: {
        id: first.id,
        group: groups[first.group] ?? 'economy',
        unit: unit.unit,
        own_unit: unit.ownUnit ?? '',
        digits: `${Math.min(2, Math.max(0, ...scaled.map(decimals)))}`,
        combine,
        weight: '',
        formula: '',
        parts: '',
        years: own.map(({ year }) => year).join('|'),
        ...both('name', first.name, first.english),
        ...both('short', first.name, first.english),
        ...both('scope', first.scope, ''),
        ...{ method_zh: '', method_en: '' },
      },
    });
    for (const column of own) {
      const { id = '' } = column.source;
      // An id alone is one that the pack describes itself.
      if ('title_zh' in column.source && !sources.has(id))
        sources.set(id, { place: column.place, cells: column.source });
      // A blank cell is a stated gap; the city of what adds up may be the sum.
      const isSummed = combine === 'sum' && column.isCompleted && !column.values.has('city');
      for (const area of [...areas, ...(isSummed ? [] : ['city'])]) {
        const found = column.values.get(area);
        const value = found === undefined ? '' : plain(found.value * unitOf(column).factor);
        const cells = { area, indicator: column.id, year: `${column.year}`, value, source: id };
        indicators.push({ place: found?.place ?? column.place, cells });
      }
    }
  }
  return {
    'dictionary.csv': dictionary,
    'indicators.csv': indicators,
    'sources.csv': [...sources.values()],
  };
}

/** Two years in 亿元 and 万元 would be one line of a chart. */
function tellOtherUnit(
  column: Column,
  first: Column,
  { unit, ownUnit }: ReadUnit,
  of: ReadUnit,
  tell: Tell,
): void {
  if (unit === of.unit && ownUnit === of.ownUnit) return;
  const other = `${first.place.file} ${first.place.cell || `第${first.place.line ?? 1}行`}`;
  tell(
    column.place,
    `${column.name}（${column.id}）在这里以“${column.unit}”计，在${other}以“${first.unit}”计；一个指标只能有一种单位，或另起代号。`,
    'One indicator has two units.',
  );
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
