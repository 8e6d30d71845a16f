import { createHash } from 'node:crypto';
import { wholeOf } from '../../../src/i18n/level';
import { syllablesOf } from '../../spelling/names';
import type { RawRow } from '../tables/csv';
import { cellNumber } from './cellNumber';
import type { Column, Place, Tell } from './column';
import { groups, isWhole, labels, type Label } from './labels';
import { cellName, type Grid } from './workbook';

/** The columns of the pack's own sheet: its first column says what each row is. */
export function columnsOfSheet(
  grid: Grid,
  file: string,
  areas: ReadonlyMap<string, string>,
  tell: Tell,
): readonly Column[] {
  const placeOf = (row: number, column: number): Place => ({
    file,
    line: row + 1,
    cell: cellName(row, column),
  });
  const rowOf = new Map(grid.map((row, at) => [row[0] ?? '', at]));
  const missing = (['name', 'unit', 'year', 'source'] as const).filter(
    (label) => !rowOf.has(labels[label]),
  );
  for (const label of missing)
    tell(
      placeOf(0, 0),
      `第一列缺少“${labels[label]}”一行。`,
      `No row ${labels[label]} in the first column.`,
    );
  if (missing.length > 0) return [];
  const heads = new Set<string>(Object.values(labels));
  const places = grid.flatMap((row, at) => {
    const name = row[0] ?? '';
    if (name === '' || heads.has(name)) return [];
    const id = areas.get(name) ?? (isWhole(name) ? 'city' : undefined);
    // A remark below the table is no area; only a row with numbers is asked about.
    if (id === undefined && row.slice(1).some((cell) => cell !== ''))
      tell(
        placeOf(at, 0),
        `没有名为“${name}”的县（区、市），应为${[...new Set(areas.keys())].slice(0, 4).join('、')}等或${wholeOf('city')}。`,
        'No such area.',
      );
    return id === undefined ? [] : [{ id, at }];
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: Math.max(0, width - 1) }, (_, i) => i + 1).flatMap((at) => {
    const column = columnAt(at, { grid, rowOf, places, placeOf, tell });
    return column === null ? [] : [column];
  });
}

interface Ground {
  readonly grid: Grid;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly places: readonly { readonly id: string; readonly at: number }[];
  readonly placeOf: (row: number, column: number) => Place;
  readonly tell: Tell;
}

/** `null` where no number stands in it: it waits to be filled. */
function columnAt(at: number, { grid, rowOf, places, placeOf, tell }: Ground): Column | null {
  const cell = (row: number | undefined) => (row === undefined ? '' : (grid[row]?.[at] ?? ''));
  const text = Object.fromEntries(
    Object.entries(labels).map(([label, name]) => [label, cell(rowOf.get(name))]),
  ) as Record<Label, string>;
  const tellIn = (label: Label, zh: string, en: string) => {
    tell(placeOf(rowOf.get(labels[label]) ?? 0, at), zh, en);
  };
  const values = new Map<string, { value: number; place: Place }>();
  for (const { id, at: row } of places) {
    const read = cellNumber(cell(row), text.unit);
    const place = placeOf(row, at);
    if (read.kind === 'fault') tell(place, read.zh, read.en);
    else if (read.kind === 'number') values.set(id, { value: read.value, place });
  }
  if (values.size === 0) return null;
  for (const label of ['name', 'unit', 'year', 'source'] as const)
    if (text[label] === '')
      tellIn(label, `有数据，但没有填${labels[label]}。`, `Has numbers, but no ${labels[label]}.`);
  const year = Number(text.year.replace(/年$/, ''));
  if (text.year !== '' && !Number.isInteger(year))
    tellIn('year', `“${text.year}”不是年份，应为2024这样的四位数。`, 'No year such as 2024.');
  if (text.group !== '' && groups[text.group] === undefined)
    tellIn(
      'group',
      `没有“${text.group}”这一类，应为${Object.keys(groups).join('、')}。`,
      'No such kind.',
    );
  return {
    place: placeOf(0, at),
    id: text.id === '' ? idOf(text.name) : text.id,
    name: text.name,
    english: text.english,
    unit: text.unit,
    group: text.group,
    year,
    scope: text.source,
    source: sourceOf(text.source),
    values,
    adds: null,
    isCompleted: true,
  };
}

/** The pinyin of a name, as an id of links: ü is v, as it is typed; GDP, which has none, is gdp. */
export function idOf(name: string): string {
  const pinyin = syllablesOf(name)
    .join('')
    .replaceAll('ü', 'v')
    .replace(/[^a-z]/g, '');
  return pinyin === ''
    ? name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
    : pinyin;
}

/** An id of `sources.csv` as it is; any other text is a source of its own by that title. */
function sourceOf(text: string): RawRow {
  const both = (field: string) => ({ [`${field}_zh`]: text, [`${field}_en`]: text });
  return {
    id: isSourceId(text) ? text : sourceId('sheet', text),
    ...both('publisher'),
    ...both('title'),
    ...{ date: '', page: '', url: '', licence: '', confidence: 'medium' },
  };
}

/** Whether a text is an id as `sources.csv` has them. */
export const isSourceId = (text: string): boolean => /^[a-z][a-z0-9-]*$/.test(text);

/** An id that the same words give every time. */
export const sourceId = (kind: string, words: string): string =>
  `${kind}-${createHash('sha256').update(words).digest('hex').slice(0, 8)}`;
