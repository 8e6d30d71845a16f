import { isYear } from '../../../src/domain/ownLimits';
import { cellNumber } from './cellNumber';
import type { Column, Place, Tell } from './column';
import { headOf } from './heads';
import { groups } from './labels';
import type { MappedTable } from './mappedTable';
import { bareName } from './mapping';
import { idOf } from './ownSheet';
import { lineAt, lineWanted } from './tableFile';
import { isCount, readUnit } from './units';

/** A column as its mapping says; `null` where a field of it is missing or is not what the table has, which is told. */
export function columnOf(mapped: MappedTable, at: number, tell: Tell, warn: Tell): Column | null {
  const { mapping, table, nameColumn, heads, rows, source, fieldOf, placeOf } = mapped;
  const indicator = mapping.indicators[at];
  if (indicator === undefined) return null;
  const field = (name: string) => fieldOf('indicators', at, name);
  const column = lineAt(indicator.at, !table.isTurned);
  if (column === null) {
    tell(field('at'), lineWanted(indicator.at, !table.isTurned), '');
    return null;
  }
  let isSound = true;
  const tellIn = (place: Place, zh: string, en: string) => {
    isSound = false;
    tell(place, zh, en);
  };
  const { says } = headOf(table, heads, nameColumn, column);
  if (bareName(says) !== bareName(indicator.says))
    tellIn(
      field('says'),
      `${placeOf(heads.at(-1) ?? 0, column).cell}一${table.isTurned ? '行' : '列'}的表头是“${says}”，这里写的是“${indicator.says}”：表变了，请对照 at 和 says。`,
      'The heading is another one.',
    );
  const unit = indicator.unit ?? '';
  const name = indicator.name ?? '';
  const year = Number(String(indicator.year ?? '').replace(/年$/, ''));
  if (name === '') tellIn(field('name'), '没有写指标的名称（name）。', 'No name.');
  if (unit === '') tellIn(field('unit'), `“${says}”没有写单位（unit），如亿元、%。`, 'No unit.');
  if (!isYear(year))
    tellIn(field('year'), `“${says}”的年份（year）应为2024这样的四位数。`, 'No year such as 2024.');
  const group = indicator.kind ?? '';
  if (group !== '' && groups[group] === undefined)
    tellIn(
      field('kind'),
      `没有“${group}”这一类，应为${Object.keys(groups).join('、')}。`,
      'No such kind.',
    );
  const values = new Map<string, { value: number; place: Place }>();
  for (const { id, at: row } of unit === '' ? [] : rows) {
    const read = cellNumber(table.grid[row]?.[column] ?? '', unit);
    const place = placeOf(row, column);
    if (read.kind === 'fault') tellIn(place, read.zh, read.en);
    else if (read.kind === 'number') values.set(id, { value: read.value, place });
  }
  if (!isSound) return null;
  const built: Column = {
    place: fieldOf('indicators', at),
    id: indicator.id ?? idOf(name),
    name,
    english: indicator.english ?? '',
    unit,
    group,
    year,
    scope: [`${source['title_zh'] ?? mapping.file}：${says}。`, mapping.note ?? ''].join(''),
    source,
    values,
    adds: indicator.adds,
    isCompleted: false,
  };
  return indicator.adds ? checkedAgainstWhole(built, mapped, warn) : built;
}

/**
 * Areas that do not make up the whole, beyond what rounding can do, are told with both numbers; nothing is
 * changed or filled in, and the numbers of groups are then not worked out either.
 */
function checkedAgainstWhole(column: Column, { rows }: MappedTable, warn: Tell): Column {
  const parts = [...column.values].filter(([id]) => id !== 'city').map(([, { value }]) => value);
  const whole = column.values.get('city');
  const isComplete = parts.length === rows.filter(({ id }) => id !== 'city').length;
  if (whole === undefined || !isComplete || parts.length === 0) return column;
  const sum = parts.reduce((all, value) => all + value, 0);
  const all = [...parts, whole.value];
  const digits = Math.max(...all.map((value) => String(value).split('.')[1]?.length ?? 0));
  const gap = Math.abs(sum - whole.value);
  const isRounding = gap <= (all.length * 10 ** -digits) / 2 + 1e-9;
  if (!isRounding) {
    const shown = (value: number) => value.toFixed(digits);
    warn(
      whole.place,
      `${column.name}${column.year}年：各县（区、市）相加是${shown(sum)}${column.unit}，全市写的是${shown(whole.value)}${column.unit}，相差${shown(gap)}；照表使用，不补不改。`,
      `The areas add up to ${shown(sum)}, the whole says ${shown(whole.value)}.`,
    );
  }
  const isExact = gap < 1e-9;
  const isCounted = isCount(readUnit(column.unit, all));
  return { ...column, adds: isExact || (isRounding && !isCounted) };
}
