import { places } from './panelPlaces';

import type { Rank } from '../domain/rank';
import { bilingual, both, type WordsOf } from './bilingual.ts';
import { groups, siteTypes, topics } from './panelTerms';

const placeZh = ({ rank, isTied }: Rank) => `${isTied ? '并列' : ''}第${rank}位`;

const placeEn = ({ rank, isTied }: Rank) => `${isTied ? 'joint ' : ''}${ordinalEn(rank)}`;

function ordinalEn(value: number): string {
  const isTeen = value % 100 > 10 && value % 100 < 14;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

export const panelWords = bilingual({
  squareKilometres: both(
    (km2: string) => `${km2}平方公里`,
    (km2) => `${km2} km²`,
  ),
  measured: both('面积按图上边界量算。', 'Areas as measured on the map’s boundaries.'),
  noData: both('无数据', 'no data'),
  noDataFor: both(
    (names: string) => `无数据：${names}`,
    (names) => `No data: ${names}`,
  ),
  wholeCity: both(`全${LEVEL_ZH}`, `Whole ${LEVEL_EN}`),
  schematic: both('示意', 'schematic'),
  unknownSubject: both('未收录这一对象。', 'Nothing is known under this name.'),
  colon: both('：', ': '),
  comma: both('、', ', '),
  period: both('。', '. '),
  separator: both('，', ', '),
  north: both('北', 'N'),
  entryOf: both(
    (name: string) => `${name}在普查表中：`,
    (name) => `${name} in the census tables: `,
  ),
  definitions: both('口径与算法', 'What is counted, and how'),
  yearIn: both(
    (year: number) => `${year}`,
    (year) => `${year}`,
  ),
  place: both(placeZh, placeEn),
  placeOf: both(
    (rank: Rank) => `${placeZh(rank)}（共${rank.of}个）`,
    (rank) => `${placeEn(rank)} of ${rank.of}`,
  ),
  cite: both(
    (number: number, publisher: string, date: string | null) =>
      `来源［${number}］：${publisher}${date === null ? '' : `，${date}`}`,
    (number, publisher, date) =>
      `Source ${number}: ${publisher}${date === null ? '' : `, ${date}`}`,
  ),
  /** Of a source, behind what rests on it. */
  citeMark: both(
    (number: number) => `［${number}］`,
    (number) => `[${number}]`,
  ),
  inYear: both(
    (year: number, value: string) => `${year}年${value}`,
    (year, value) => `${value} in ${year}`,
  ),
  sources: both('来源', 'Sources'),
  backToText: both('回到数字', 'Back to the number'),
  noDate: both('未注日期', 'undated'),
  confidence: {
    high: both('可信度高', 'high confidence'),
    medium: both('可信度中', 'medium confidence'),
    low: both('可信度低', 'low confidence'),
  },
  basis: {
    assembled: both(
      '据公开资料归纳，非官方定位',
      'Put together from public sources; not an official role',
    ),
    stated: both('定位引自所注来源', 'Role as stated by the source'),
  },

  population: both('常住人口', 'Residents'),
  populationIn: both(
    (year: number) => `常住人口（${year}年）`,
    (year) => `Residents, ${year}`,
  ),
  changeSince: both(
    (from: number, to: number) => `${from}—${to}`,
    (from, to) => `${from}–${to}`,
  ),
  change: both('人口变化', 'Change in residents'),
  nationalSites: both('国保单位', 'National heritage sites'),
  area: both('面积', 'Area'),
  share: both('占比', 'Share'),

  jobs: both(
    (year: number) => `就业构成（${year}年）`,
    (year) => `Jobs by industry, ${year}`,
  ),
  jobsNote: both(
    (before: number | null) =>
      `普查长表（10%抽样），按居住地统计，只看比重。${before === null ? '' : `细条：${before}年；`}虚线：全${LEVEL_ZH}。`,
    (before) =>
      `Census long form (10% sample), by place of residence: shares only. ${before === null ? '' : `Thin bar: ${before}. `}Dotted tick: whole ${LEVEL_EN}.`,
  ),
  growth: both(
    (from: number, to: number) => `人口变化（${from}—${to}年）`,
    (from, to) => `Residents, ${from}–${to}`,
  ),
  urban: both('城镇', 'urban'),
  rural: both('乡村', 'rural'),
  paceNote: both(
    (from: number, groups: string | null) =>
      `以${from}年为100；细线为${groups ?? '其余各县（区、市）'}，虚线为全${LEVEL_ZH}。`,
    (from, groups) =>
      `${from} = 100. Thin: ${groups ?? 'the other counties'}; dashed: the whole ${LEVEL_EN}.`,
  ),
  position: both(
    (count: number) => `在${count}个县（区、市）中的位次`,
    (count) => `Among the ${count} counties`,
  ),
  positionNote: both(
    `位次按所列数值由高到低排列，未计抽样误差。虚线：全${LEVEL_ZH}。用方向键逐点查看，按回车键前往。`,
    `Ranked from the highest value, for better or worse. Dotted tick: whole ${LEVEL_EN}. Arrow keys step through the dots, Enter goes there.`,
  ),
  groups,
  derived: both('推算', 'derived'),

  sites: both(
    (count: number) => `全国重点文物保护单位（${count}处）`,
    (count) => `National heritage sites (${count})`,
  ),
  batch: both(
    (batch: number) =>
      `第${['一', '二', '三', '四', '五', '六', '七', '八', '九'][batch - 1] ?? batch}批`,
    (batch) => `batch ${batch}`,
  ),
  batchYear: both(
    (batch: string, year: number) => `${batch}，${year}年`,
    (batch, year) => `${batch}, ${year}`,
  ),
  moreSites: both(
    (count: number) => `其余${count}处`,
    (count) => `${count} more`,
  ),
  noSites: both('第一至八批名录中没有。', 'None in the eight published lists.'),
  batches: both('按公布批次', 'By batch of listing'),
  siteTypes,

  facts: both('县情', 'About the county'),
  factsOf: both('主要情况', 'What is known'),
  topics,
  ...places,
});
export type PanelWords = WordsOf<typeof panelWords>;

/** The pack's topics are open; one without a word here stands as it is. */
export function topicWord(words: PanelWords, topic: string): string {
  return new Map(Object.entries(words.topics)).get(topic) ?? topic;
}

/** Site types come from an official Chinese list; one without a word here stands as it is. */
export function siteTypeWord(words: PanelWords, type: string): string {
  return new Map(Object.entries(words.siteTypes)).get(type) ?? type;
}
