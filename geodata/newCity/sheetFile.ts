import writeXlsxFile from 'write-excel-file/node';
import type { Level } from '../../src/content/level';
import { wholeOf } from '../../src/i18n/level';
import { labels } from '../build/sheet/labels';
import type { NewArea } from './tables';

/** What a city is usually told in: name, English, id, unit, kind. Columns without numbers stay out of the page. */
const columns = [
  ['常住人口', 'Residents', 'population', '人', '人口'],
  ['常住人口', 'Residents', 'population', '人', '人口'],
  ['城镇化率', 'Urban share', 'urban-share', '%', '人口'],
  ['行政区域面积', 'Land area', 'land-area', '平方公里', '土地'],
  ['地区生产总值', 'GDP', 'gdp', '亿元', '经济'],
  ['一般公共预算收入', 'Public budget revenue', 'revenue', '亿元', '经济'],
  ['城镇居民人均可支配收入', 'Urban income per head', 'urban-income', '元', '经济'],
  ['农村居民人均可支配收入', 'Rural income per head', 'rural-income', '元', '经济'],
] as const;

/** The sheet of indicators, ready to be filled in Excel or WPS: an area a row, an indicator and year a column. */
export async function sheetFile(
  city: string,
  level: Level,
  areas: readonly NewArea[],
): Promise<Uint8Array> {
  const head = (label: string, at: 0 | 1 | 2 | 3 | 4 | null) => [
    { value: label, fontWeight: 'bold' as const },
    ...columns.map((column) => (at === null ? null : { value: column[at] })),
  ];
  const places = [...areas.map(({ name }) => name.zh), wholeOf(level)];
  const help = [
    `${city}的指标。一列是一个指标的一年，一行是一个县（区、市）；列可以增加、删除、改名，没有填数的列不出现在页面上。`,
    '“年份”和“来源”必填。“来源”写书名或sources.csv里的代号。没有数据的单元格留空，不要写0。',
    '“代号”是链接的一部分，发布以后不要改；不填则按指标名称的拼音生成。',
    '“单位”写万人、亿元、%等；万人会换算成人。“类别”写人口、年龄、教育、就业、居住、土地、文物、经济之一。',
  ];
  const file = writeXlsxFile([
    {
      sheet: '数据',
      data: [
        head(labels.name, 0),
        head(labels.english, 1),
        head(labels.id, 2),
        head(labels.unit, 3),
        head(labels.group, 4),
        head(labels.year, null),
        head(labels.source, null),
        ...places.map((name) => [{ value: name }]),
      ],
      columns: [{ width: 16 }, ...columns.map(() => ({ width: 18 }))],
      stickyColumnsCount: 1,
    },
    { sheet: '说明', data: help.map((value) => [{ value }]), columns: [{ width: 90 }] },
  ]);
  return new Uint8Array(await file.toBuffer());
}
