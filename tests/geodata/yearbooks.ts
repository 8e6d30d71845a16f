import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeXlsxFile from 'write-excel-file/node';

/** A cell of a made workbook; `null` under a merged one. */
export type MadeCell =
  | string
  | number
  | null
  | {
      readonly value: string | number;
      readonly columnSpan?: number;
      readonly rowSpan?: number;
      readonly format?: string;
    };

/** The pack of the repository's example city in a folder of its own. */
export function cityFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'import-')), 'yangquan');
  cpSync('geodata/yangquan', folder, { recursive: true });
  return folder;
}

export async function workbook(
  path: string,
  rows: readonly (readonly MadeCell[])[],
  sheet = '表2-3',
): Promise<string> {
  const data = rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? cell : { value: cell })),
  );
  writeFileSync(path, await writeXlsxFile([{ sheet, data: data as never }]).toBuffer());
  return path;
}

/** As yearbooks print it: a title, merged heads in two lines, the whole above its parts, footnotes below. */
export const countiesInRows: readonly (readonly MadeCell[])[] = [
  [{ value: '2-3 各县（区）主要指标（2022年）', columnSpan: 5 }, null, null, null, null],
  [
    { value: '地区', rowSpan: 2 },
    { value: '常住人口（万人）', columnSpan: 2 },
    null,
    { value: '地区生产总值（亿元）', rowSpan: 2 },
    { value: '城镇化率（%）', rowSpan: 2 },
  ],
  [null, '2021年', '2022年', null, null],
  ['全  市', 131.2, 130.6, 1000, 71.5],
  ['城    区', 22.1, 22, 300.5, '…'],
  ['矿区', 24.2, 24, 199.5, 100],
  ['郊区', 28.4, 28.3, '—', 60.2],
  ['平定县', 29.5, 29.4, 210, 51],
  ['盂县①', 27, 26.9, 250, { value: 0.4834, format: '0.00%' }],
  ['开发区', 3, 3.1, 90, 99],
  ['注：①含阳泉高新区托管部分。', null, null, null, null],
  ['资料来源：阳泉市统计局。', null, null, null, null],
];

/** The same kind of table on its side: an area a column, units in a column of their own. */
export const countiesInColumns: readonly (readonly MadeCell[])[] = [
  ['表3-1 分县区主要经济指标（2022年）', null, null, null, null, null, null, null],
  ['指标', '计量单位', '全市', '城区', '矿区', '郊区', '平定县', '盂县'],
  ['粮食产量', '吨', 150, 10, 0, 40, 60, 40],
  ['城镇居民人均可支配收入', '元', 39000, 41000, 40000, 38000, 37000, 38500],
];

/** What a person fills in where a proposal asks. */
export function settled(path: string, changes: Readonly<Record<string, string>>): void {
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(path, text);
}

export const source = {
  'title:\n': 'title: 阳泉统计年鉴2023\n',
  'publisher:\n': 'publisher: 阳泉市统计局\n',
  'year:\n\n': 'year: 2023\n\n',
};
