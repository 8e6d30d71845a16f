import { stringify } from 'yaml';
import { lineName } from '../build/sheet/tableFile';
import { groups } from '../build/sheet/labels';
import { bareName } from '../build/sheet/mapping';
import type { Proposal, ProposedRow } from './propose';

/** A proposal as `tables/‹name›.yaml`, each field with what it is for. */
export function mappingText(
  file: string,
  city: string,
  { sheet, table, nameColumn, heads, first, last, rows, indicators, titles, notes }: Proposal,
): string {
  const isTurned = table.isTurned;
  const [row, column] = isTurned ? ['列', '行'] : ['行', '列'];
  const across = (at: number) => lineName(at, !isTurned);
  const along = (at: number) => lineName(at, isTurned);
  const found = notes.filter((note) => !/^(?:资料|数据)?来源/.test(note));
  const said = [...titles, ...notes].map((text) => `# ${text}`);
  return `# 从${file}取哪些数。请逐项核对，改好以后运行 npm run build -- --city ${city}。
# Which numbers are taken from the table. Check each line; a fault is told with file, line and cell.
${said.length === 0 ? '' : `#\n# 表的上下写着 · Above and below the table:\n${said.join('\n')}\n`}
# 表的文件，放在同一个文件夹里；sheet 是工作表的名称。
file: ${scalar(file)}
${sheet === '' ? '' : `sheet: ${scalar(sheet)}\n`}
# rows：一行一个地区；columns：一列一个地区。
areasIn: ${isTurned ? 'columns' : 'rows'}
# 地区的名称在哪一${column}。
names: ${across(nameColumn)}
# 表头在哪几${row}（上下几层都写）。
heads: [${heads.map(along).join(', ')}]
# 数据从第几${row}到第几${row}。
lines: [${along(first)}, ${along(last)}]

# 来源，三项必填，没有来源的数不用：书名或文件名、编者、出版年份。已在 sources.csv 里的，写 source: 代号。
source:
  title:
  publisher:
  year:

# 表里的名称 → 县（区、市）的代号；全市的一${row}写 city；不用的写 skip；“?”是没有认出来的，必须改。
areas:
${rows
  .filter(({ name }, i) => rows.findIndex((one) => bareName(one.name) === bareName(name)) === i)
  .map((one) => `  ${scalar(one.name)}: ${idOf(one)}`)
  .join('\n')}

# 指标。at：在哪一${column}；says：那里的表头，用来核对，不要改；name、unit、year 必填；english：英文名；
# id：链接里的代号，发布以后不要改；同一指标的各年用同一个 id；kind：${Object.keys(groups).join('、')}之一；
# adds：各县（区、市）相加是否应等于全市（总量写 true；比重、人均、增速写 false）。不要的指标整段删去。
indicators:
${indicators
  .map(
    ({ at, head, name, id, unit, year, kind, adds }) => `  - at: ${across(at)}
    says: ${scalar(head.says)}
    name:${filled(name)}
    english:${filled(head.english === '' ? null : head.english)}
    id:${filled(id)}
    unit:${filled(unit)}
    year:${filled(year)}
    kind: ${kind}
    adds: ${adds}`,
  )
  .join('\n')}

# 表下的注，和指标一起说明；没有就空着。
note:${filled(found.length === 0 ? null : found.join(' '))}
`;
}

function idOf({ match }: ProposedRow): string {
  if (match.kind === 'matched') return match.area;
  if (match.kind === 'total') return 'city';
  return match.kind === 'ambiguous' ? `'?' # ${match.areas.join('、')}中的哪一个` : "'?'";
}

const scalar = (text: string): string =>
  stringify(text, { lineWidth: 0, singleQuote: true }).trim();
const filled = (value: string | number | null): string =>
  value === null ? '' : ` ${typeof value === 'number' ? value : scalar(value)}`;
