import type { Area } from '../../src/content/schema';
import { placeIn } from '../build/sheet/tableFile';
import { bareName } from '../build/sheet/mapping';
import { withoutMarks, type Proposal, type ProposedRow } from './propose';

/** What was matched and what was not, for the person who checks the mapping. */
export function review(
  { table, nameColumn, rows, indicators }: Proposal,
  areas: readonly Area[],
): string {
  const cellOf = (row: number, column: number) => placeIn(table, row, column).cell;
  const byId = new Map(areas.map((area) => [area.id, area]));
  const lineOf = (row: ProposedRow) =>
    `  ${cellOf(row.at, nameColumn)} ${row.name} → ${answer(row, byId)}`;
  const isOpen = ({ match }: ProposedRow) =>
    match.kind === 'unmatched' || match.kind === 'ambiguous';
  const known = rows.filter((row) => !isOpen(row));
  const open = rows.filter(isOpen);
  const twice = rows.filter(
    ({ name }, i) => rows.findIndex((one) => bareName(one.name) === bareName(name)) < i,
  );
  const found = new Set(
    rows.flatMap(({ match }) => (match.kind === 'matched' ? [match.area] : [])),
  );
  const absent = areas.filter(({ id }) => !found.has(id));
  const gaps = indicators.flatMap(({ at, name, unit, year }) => {
    const lacking = [
      ...(name === null ? ['名称'] : []),
      ...(unit === null ? ['单位'] : []),
      ...(year === null ? ['年份'] : []),
    ];
    return lacking.length === 0 ? [] : [`  ${cellOf(rows[0]?.at ?? 0, at)}：${lacking.join('、')}`];
  });
  return [
    `认出 · Matched (${known.length})：`,
    ...known.map(lineOf),
    ...(open.length === 0
      ? []
      : [`没有认出，要改 · Not matched, to be settled (${open.length})：`, ...open.map(lineOf)]),
    ...(absent.length === 0
      ? []
      : [
          `表里没有的县（区、市） · Not in the table：${absent.map(({ name }) => name.zh).join('、')}`,
        ]),
    ...(twice.length === 0
      ? []
      : [
          `同一名称出现两次，按 lines 分成两份对应文件 · There twice, to be split by lines：${twice.map((row) => cellOf(row.at, nameColumn)).join('、')}`,
        ]),
    `指标 · Indicators (${indicators.length})：`,
    ...indicators.map(
      ({ at, name, unit, year }) =>
        `  ${cellOf(rows[0]?.at ?? 0, at)} ${name ?? '？'}，${unit ?? '？'}，${year ?? '？'}年`,
    ),
    '还要填 · Still to be filled in：',
    '  source 的 title、publisher、year',
    ...gaps,
  ].join('\n');
}

/** The area, and by what it was recognised where that is not its name. */
function answer({ name, match }: ProposedRow, byId: ReadonlyMap<string, Area>): string {
  if (match.kind === 'total') return 'city 全市';
  if (match.kind === 'ambiguous') return `？${match.areas.join('、')}中的哪一个`;
  if (match.kind === 'unmatched') return '？';
  const area = byId.get(match.area);
  const bare = bareName(withoutMarks(name));
  const by = /^\d+$/.test(bare)
    ? '（按代码）'
    : area?.aliases.some((alias) => bareName(alias) === bare) === true
      ? '（旧名）'
      : '';
  return `${match.area} ${area?.name.zh ?? ''}${by}`;
}
