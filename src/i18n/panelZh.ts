import { spaced } from '../domain/format';
import type { Direction } from '../domain/place';
import type { Rank } from '../domain/rank';
import { groups, siteTypes, topics } from './panelTermsZh';

const directions: Readonly<Record<Direction, string>> = {
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
const place = ({ rank, isTied }: Rank) => spaced(`${isTied ? '并列' : ''}第${rank}`);

export const zh = {
  noData: '无数据',
  noDataFor: (names: string) => `无数据：${names}`,
  wholeCity: '全市',
  schematic: '示意',
  unknownSubject: '未收录这一对象。',
  colon: '：',
  comma: '、',
  period: '。',
  separator: '，',
  north: '北',
  definitions: '口径与算法',
  yearIn: (year: number) => `${year}`,
  place,
  placeOf: (rank: Rank) => `${place(rank)}，${spaced(`共${rank.of}`)}`,
  cite: (number: number, publisher: string, date: string | null) =>
    `来源 ${number}：${publisher}${date === null ? '' : `，${date}`}`,
  inYear: (year: number, value: string) => `${year} 年 ${value}`,
  sources: '来源',
  backToText: '回到数字',
  noDate: '未注日期',
  confidence: { high: '可信度高', medium: '可信度中', low: '可信度低' },
  basis: { assembled: '综合整理自公开资料，并非官方定位', stated: '定位见于来源' },

  population: '常住人口',
  populationIn: (year: number) => `常住人口 ${year}`,
  changeSince: (from: number, to: number) => `${from} → ${to}`,
  change: '人口变化',
  nationalSites: '国保单位',
  area: '面积',
  share: '占比',

  jobs: (year: number) => `就业构成 · ${year}`,
  jobsNote: (before: number | null) =>
    `普查长表（10% 抽样），按居住地统计，只看比重。${before === null ? '' : `细条：${before} 年；`}虚线：全市。`,
  growth: (from: number, to: number) => `人口 · ${from} → ${to}`,
  urban: '城镇',
  rural: '乡村',
  paceNote: (from: number) => `以 ${from} 年为 100；细线是其余各地，虚线是全市。`,
  position: (count: number) => spaced(`在${count}个县区市中的位置`),
  positionNote: '名次按数值由高到低，不论好坏。虚线：全市。用方向键逐点查看，回车前往。',
  groups,
  derived: '推算',

  sites: (count: number) => spaced(`全国重点文物保护单位 · ${count}处`),
  batch: (batch: number) =>
    `第${['一', '二', '三', '四', '五', '六', '七', '八', '九'][batch - 1] ?? batch}批`,
  batchYear: (batch: string, year: number) => spaced(`${batch}，${year}`),
  moreSites: (count: number) => spaced(`其余${count}处`),
  noSites: '八批名录中没有。',
  batches: '按公布批次',
  siteTypes,

  facts: '县情',
  factsOf: '已知事实',
  topics,
  where: '方位与相邻',
  /** What stands before and after the name of the core. */
  fromValley: (direction: Direction, km: string): readonly [string, string] =>
    direction === 'here'
      ? ['', '就在这里。']
      : ['在', `${directions[direction]}${spaced(`约${km}`)} km。`],
  neighbours: '相邻',
  bearingNote: '以核心区中心到各地几何中心计。',

  peopleAndLand: '人口与土地',
  shareOfCity: (people: string, land: string) => spaced(`全市${people}的人口，${land}的土地。`),
  counties: (count: number) => spaced(`${count}个县区市`),
  byPopulation: (year: number) => `按人口排列 · ${year}`,
  byPopulationNote: '粗条：人口占全市比重；细条：土地占全市比重。',
  urbanShare: '城镇化率',
  weighted: '按人口加权',
  people: '人口',
  land: '土地',

  eleven: (count: number) => spaced(`${count}个县区市`),
  wings: '两翼',
  plan: '蓝图要目',
  kinds: {
    chapter: '报告的部分',
    mission: '使命',
    idea: '指导思想',
    achievement: '五年成绩',
    experience: '经验',
    problem: '问题',
    orientation: '导向',
    appeal: '号召',
    aftermath: '之后',
    goal: '先行目标',
    advantage: '优势',
    measure: '战略举措',
    core: '核心区',
    extension: '拓展区',
    zone: '牵引区',
  },

  scale: '有多大',
  scaleNote: (km2: string) => `方块面积同一比例；朱红一格为 ${km2} km²。`,
  scaleSentence: (km2: string, host: string, times: string) =>
    `${km2} km²，约为${host}的 ${times}。`,
  hosts: '所在',
  extensions: '四向拓展',
  coreNote: (km2: string) =>
    `示意：核心区四至未查到。图上的圆只表示面积（${km2} km²），圆心只是近似，轮廓不是规划边界。`,
  extensionNote: '示意：范围未查到。图上的扇形只表示方向，远近不作依据。',
  zoneNote: '示意：图上符号只标所在地，不表示范围。',
  section: '见报告：',
  places: '涉及地方',
  siblings: (kind: string) => `其他${kind}`,
  dot: ' · ',
  /** The first line that a newcomer reads: what there is, and what can be touched. */
  cityEyebrow: (areas: number) => spaced(`${areas}个县区市：点一个，看规划对它说什么`),
};

/** Every word of the panels that is not the pack's. The Chinese is the original; the English keeps its shape. */
export type PanelWords = typeof zh;
