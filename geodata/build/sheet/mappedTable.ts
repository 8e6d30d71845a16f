import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RawRow } from '../tables/csv';
import type { Path, YamlFile } from '../tables/yamlFile';
import type { Column, Place, Tell } from './column';
import { columnOf } from './mappedColumn';
import { bareName, type Mapping } from './mapping';
import { isSourceId, sourceId } from './ownSheet';
import {
  lineAt,
  lineWanted,
  nameOfRow,
  placeIn,
  readTableFile,
  upright,
  type UprightTable,
} from './tableFile';

/** A table as its mapping finds it. */
export interface MappedTable {
  readonly table: UprightTable;
  readonly mapping: Mapping;
  readonly source: RawRow;
  readonly nameColumn: number;
  readonly heads: readonly number[];
  /** Rows of the table by whose they are: an id of an area, or `city`. */
  readonly rows: readonly { readonly id: string; readonly at: number }[];
  /** A cell of the table in its file. */
  readonly placeOf: (row: number, column: number) => Place;
  /** A field of the mapping in its file. */
  readonly fieldOf: (...path: Path) => Place;
}

/** The columns of a table that its mapping names; none where the mapping has a fault, and each is told. */
export function columnsOfMapping(
  file: YamlFile<Mapping>,
  areas: readonly string[],
  { tell, warn }: { readonly tell: Tell; readonly warn: Tell },
): readonly Column[] {
  const mapping = file.value;
  const fieldOf = (...path: Path): Place => ({
    file: file.file,
    line: file.lineOf(...path),
    cell: '',
  });
  const source = sourceRow(mapping.source, () => {
    tell(
      fieldOf('source'),
      '没有写来源，这张表的数不用：source 里写 title（书名或文件名）、publisher（编者）和 year（年份）。',
      'No source, so no figure is used: write its title, publisher and year.',
    );
  });
  const table = tableOf(file, fieldOf, tell);
  if (table === null) return [];
  const [nameColumn, heads, first, last] = [
    lineOf(mapping.names, true),
    mapping.heads.map((one) => lineOf(one, false)),
    lineOf(mapping.lines[0], false),
    lineOf(mapping.lines[1], false),
  ];
  function lineOf(written: string | number, isAcross: boolean): number {
    const isColumn = isAcross !== table?.isTurned;
    const at = lineAt(written, isColumn);
    if (at === null)
      tell(fieldOf(), lineWanted(written, isColumn), 'No row number or column letter.');
    return at ?? -1;
  }
  if ([nameColumn, ...heads, first, last].includes(-1)) return [];
  const path = join(dirname(file.file), mapping.file);
  const placeOf = (row: number, column: number): Place => ({
    file: path,
    ...placeIn(table, row, column),
  });
  const rows = rowsOf({ table, mapping, nameColumn, first, last, placeOf, fieldOf }, areas, tell);
  if (source === null) return [];
  const mapped = { table, mapping, source, nameColumn, heads, rows, placeOf, fieldOf };
  return mapping.indicators.flatMap((_, i) => columnOf(mapped, i, tell, warn) ?? []);
}

function tableOf(
  { file, value: mapping }: YamlFile<Mapping>,
  fieldOf: MappedTable['fieldOf'],
  tell: Tell,
): UprightTable | null {
  const path = join(dirname(file), mapping.file);
  if (!existsSync(path)) {
    tell(fieldOf('file'), `没有${path}，应把表放在这里。`, 'There is no such file.');
    return null;
  }
  try {
    const sheets = readTableFile(path);
    const name = mapping.sheet ?? sheets[0]?.name ?? '';
    const sheet = sheets.find((one) => one.name === name);
    if (sheet !== undefined) return upright(sheet, mapping.areasIn === 'columns');
    const names = sheets.map((one) => one.name).join('、');
    tell(fieldOf('sheet'), `没有工作表“${name}”，有${names}。`, 'There is no such sheet.');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell(fieldOf('file'), `${path}读不出：${reason}`, '');
  }
  return null;
}

type Ground = Pick<MappedTable, 'table' | 'mapping' | 'nameColumn' | 'placeOf' | 'fieldOf'> & {
  readonly first: number;
  readonly last: number;
};

/** Whose each row is; told: names that the mapping lacks, has too many of, or asks about, and areas with two rows. */
function rowsOf(
  { table, mapping, nameColumn, first, last, placeOf, fieldOf }: Ground,
  areas: readonly string[],
  tell: Tell,
): MappedTable['rows'] {
  const known = new Map(
    Object.entries(mapping.areas).map(([name, id]) => [bareName(name), { name, id }]),
  );
  const allowed = `县的代号（${areas.join('、')}）、city（全市）或 skip（不用）`;
  for (const { name, id } of known.values())
    if (!['city', 'skip', '?', ...areas].includes(id))
      tell(fieldOf('areas', name), `“${name}”的“${id}”应为${allowed}。`, 'No such area.');
  const columns = mapping.indicators.map(({ at }) => lineAt(at, !table.isTurned) ?? -1);
  const seen = new Set<string>();
  const rows: { id: string; at: number }[] = [];
  for (let at = first; at <= last; at += 1) {
    const name = bareName(nameOfRow(table, at, nameColumn));
    const hasNumbers = columns.some((column) => (table.grid[at]?.[column] ?? '') !== '');
    const found = known.get(name);
    seen.add(name);
    if (!hasNumbers) continue;
    if (found === undefined || found.id === '?') {
      const say = `areas 里写“${name}”是${allowed}。`;
      tell(
        placeOf(at, nameColumn),
        `“${name}”有数，还没有说明是哪里：${say}`,
        'Whose row is this?',
      );
    } else if (found.id !== 'skip') {
      const before = rows.find(({ id }) => id === found.id);
      if (before !== undefined)
        tell(
          placeOf(at, nameColumn),
          `“${name}”（${found.id}）在${placeOf(before.at, nameColumn).cell}已有一行；改 lines，或把一个写成 skip。`,
          'This area has two rows.',
        );
      else rows.push({ id: found.id, at });
    }
  }
  for (const [name, { name: written }] of known)
    if (!seen.has(name))
      tell(
        fieldOf('areas', written),
        `表里（${lineRange(mapping)}）没有“${written}”：表变了，请对照。`,
        'The table has no such name.',
      );
  return rows;
}

const lineRange = ({ lines: [from, to] }: Mapping) => `${from}至${to}`;

/** A row of `sources.csv`; `null` where the source is not told in full, which `tellMissing` says. */
function sourceRow(source: Mapping['source'], tellMissing: () => void): RawRow | null {
  if (typeof source === 'string' && isSourceId(source)) return { id: source };
  if (typeof source === 'object' && source !== null) {
    const { title, publisher, year } = source;
    if ([title, publisher, year].every((one) => (one ?? '') !== ''))
      return {
        id: sourceId('table', [title, publisher, year].join('|')),
        publisher_zh: publisher ?? '',
        publisher_en: source.publisher_en ?? publisher ?? '',
        title_zh: title ?? '',
        title_en: source.title_en ?? title ?? '',
        ...{ date: year ?? '', page: '', url: source.url ?? '', licence: '' },
        confidence: source.confidence ?? 'medium',
      };
  }
  tellMissing();
  return null;
}
