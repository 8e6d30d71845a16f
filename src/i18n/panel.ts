import { spaced } from '../domain/format';
import type { Direction } from '../domain/place';
import type { Rank } from '../domain/rank';
import { bilingual, both, type WordsOf } from './bilingual.ts';
import { groups, siteTypes, topics } from './panelTerms';

const placeZh = ({ rank, isTied }: Rank) => spaced(`${isTied ? '并列' : ''}第${rank}`);

const placeEn = ({ rank, isTied }: Rank) => `${isTied ? 'joint ' : ''}${ordinalEn(rank)}`;

function ordinalEn(value: number): string {
  const isTeen = value % 100 > 10 && value % 100 < 14;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

const directionsZh: Readonly<Record<Direction, string>> = {
  n: '正北',
  ne: '东北',
  e: '正东',
  se: '东南',
  s: '正南',
  sw: '西南',
  w: '正西',
  nw: '西北',
  here: '所在地',
};

const directionsEn: Readonly<Record<Direction, string>> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
  here: 'here',
};

export const panelWords = bilingual({
  noData: both('无数据', 'no data'),
  noDataFor: both(
    (names: string) => `无数据：${names}`,
    (names) => `No data: ${names}`,
  ),
  wholeCity: both('全市', 'Whole city'),
  schematic: both('示意', 'schematic'),
  unknownSubject: both('未收录这一对象。', 'Nothing is known under this name.'),
  colon: both('：', ': '),
  comma: both('、', ', '),
  period: both('。', '. '),
  separator: both('，', ', '),
  north: both('北', 'N'),
  definitions: both('口径与算法', 'What is counted, and how'),
  yearIn: both(
    (year: number) => `${year}`,
    (year) => `${year}`,
  ),
  place: both(placeZh, placeEn),
  placeOf: both(
    (rank: Rank) => `${placeZh(rank)}，${spaced(`共${rank.of}`)}`,
    (rank) => `${placeEn(rank)} of ${rank.of}`,
  ),
  cite: both(
    (number: number, publisher: string, date: string | null) =>
      `来源 ${number}：${publisher}${date === null ? '' : `，${date}`}`,
    (number, publisher, date) =>
      `Source ${number}: ${publisher}${date === null ? '' : `, ${date}`}`,
  ),
  inYear: both(
    (year: number, value: string) => `${year} 年 ${value}`,
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
      '综合整理自公开资料，并非官方定位',
      'Put together from public sources; not an official role',
    ),
    stated: both('定位见于来源', 'Role as stated by the source'),
  },

  population: both('常住人口', 'Residents'),
  populationIn: both(
    (year: number) => `常住人口 ${year}`,
    (year) => `Residents ${year}`,
  ),
  changeSince: both(
    (from: number, to: number) => `${from} → ${to}`,
    (from, to) => `${from} → ${to}`,
  ),
  change: both('人口变化', 'Change in residents'),
  nationalSites: both('国保单位', 'National heritage sites'),
  area: both('面积', 'Area'),
  share: both('占比', 'Share'),

  jobs: both(
    (year: number) => `就业构成 · ${year}`,
    (year) => `Jobs by industry · ${year}`,
  ),
  jobsNote: both(
    (before: number | null) =>
      `普查长表（10% 抽样），按居住地统计，只看比重。${before === null ? '' : `细条：${before} 年；`}虚线：全市。`,
    (before) =>
      `Census long form (10% sample), by place of residence: shares only. ${before === null ? '' : `Thin bar: ${before}. `}Dotted tick: whole city.`,
  ),
  growth: both(
    (from: number, to: number) => `人口 · ${from} → ${to}`,
    (from, to) => `Residents · ${from} → ${to}`,
  ),
  urban: both('城镇', 'urban'),
  rural: both('乡村', 'rural'),
  paceNote: both(
    (from: number) => `以 ${from} 年为 100；细线是其余各地，虚线是全市。`,
    (from) => `${from} = 100. Thin: the other counties; dashed: the whole city.`,
  ),
  position: both(
    (count: number) => spaced(`在${count}个县区市中的位置`),
    (count) => `Among the ${count} counties`,
  ),
  positionNote: both(
    '名次按数值由高到低，不论好坏。虚线：全市。用方向键逐点查看，回车前往。',
    'Ranked from the highest value, for better or worse. Dotted tick: whole city. Arrow keys step through the dots, Enter goes there.',
  ),
  groups: groups,
  derived: both('推算', 'derived'),

  sites: both(
    (count: number) => spaced(`全国重点文物保护单位 · ${count}处`),
    (count) => `National heritage sites · ${count}`,
  ),
  batch: both(
    (batch: number) =>
      `第${['一', '二', '三', '四', '五', '六', '七', '八', '九'][batch - 1] ?? batch}批`,
    (batch) => `batch ${batch}`,
  ),
  batchYear: both(
    (batch: string, year: number) => spaced(`${batch}，${year}`),
    (batch, year) => `${batch}, ${year}`,
  ),
  moreSites: both(
    (count: number) => spaced(`其余${count}处`),
    (count) => `${count} more`,
  ),
  noSites: both('八批名录中没有。', 'None in the eight published lists.'),
  batches: both('按公布批次', 'By batch of listing'),
  siteTypes: siteTypes,

  facts: both('县情', 'About the county'),
  factsOf: both('已知事实', 'What is known'),
  topics: topics,
  where: both('方位与相邻', 'Where it lies'),
  /** What stands before and after the name of the core. */
  fromValley: both(
    (direction: Direction, km: string): readonly [string, string] =>
      direction === 'here'
        ? ['', '就在这里。']
        : ['在', `${directionsZh[direction]}${spaced(`约${km}`)} km。`],
    (direction, km) =>
      direction === 'here'
        ? ['', ' is here.']
        : [`About ${km} km ${directionsEn[direction]} of `, '.'],
  ),
  neighbours: both('相邻', 'Neighbours'),
  bearingNote: both(
    '以核心区中心到各地几何中心计。',
    'From the centre of the core to the centre of each county.',
  ),

  peopleAndLand: both('人口与土地', 'People and land'),
  shareOfCity: both(
    (people: string, land: string) => spaced(`全市${people}的人口，${land}的土地。`),
    (people, land) => `${people} of the city’s people on ${land} of its land.`,
  ),
  counties: both(
    (count: number) => spaced(`${count}个县区市`),
    (count) => `${count} counties`,
  ),
  byPopulation: both(
    (year: number) => `按人口排列 · ${year}`,
    (year) => `By population · ${year}`,
  ),
  byPopulationNote: both(
    '粗条：人口占全市比重；细条：土地占全市比重。',
    'Thick bar: share of the city’s people. Thin bar: share of its land.',
  ),
  urbanShare: both('城镇化率', 'Urban share'),
  weighted: both('按人口加权', 'weighted by population'),
  people: both('人口', 'People'),
  land: both('土地', 'Land'),

  eleven: both(
    (count: number) => spaced(`${count}个县区市`),
    (count) => `The ${count} counties`,
  ),
  plan: both('蓝图要目', 'The plan in brief'),
  kinds: {
    chapter: both('报告的部分', 'Part of the report'),
    mission: both('使命', 'Mission'),
    idea: both('指导思想', 'Guiding idea'),
    achievement: both('五年成绩', 'Result of five years'),
    experience: both('经验', 'Lesson'),
    problem: both('问题', 'Problem'),
    orientation: both('导向', 'Orientation'),
    appeal: both('号召', 'Appeal'),
    aftermath: both('之后', 'Afterwards'),
    goal: both('先行目标', 'Goal'),
    advantage: both('优势', 'Advantage'),
    measure: both('战略举措', 'Measure'),
  },

  scale: both('有多大', 'How large'),
  scaleNote: both(
    (km2: string) => `方块面积同一比例；朱红一格为 ${km2} km²。`,
    (km2) => `Squares to one scale; the red one is ${km2} km².`,
  ),
  scaleSentence: both(
    (km2: string, host: string, times: string) => `${km2} km²，约为${host}的 ${times}。`,
    (km2, host, times) => `${km2} km², about ${times} of ${host}.`,
  ),
  hosts: both('所在', 'In'),
  section: both('见报告：', 'In the report: '),
  places: both('涉及地方', 'Places'),
  siblings: both(
    (kind: string) => `其他${kind}`,
    (kind) => `More: ${kind.toLowerCase()}s`,
  ),
  dot: both(' · ', ' · '),
  /** The first line that a newcomer reads: what there is, and what can be touched. */
  cityEyebrow: both(
    (areas: number) => spaced(`${areas}个县区市：点一个，看规划对它说什么`),
    (areas) => `${areas} counties: choose one to see what the plan says of it`,
  ),
});
export type PanelWords = WordsOf<typeof panelWords>;

/** The pack's topics are open; one without a word here stands as it is. */
export function topicWord(words: PanelWords, topic: string): string {
  return new Map(Object.entries(words.topics)).get(topic) ?? topic;
}

/** Site types come from an official Chinese list; `null` where there is no word for one. */
export function siteTypeWord(words: PanelWords, type: string): string | null {
  return new Map(Object.entries(words.siteTypes)).get(type) ?? null;
}
