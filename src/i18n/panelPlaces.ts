import type { Direction } from '../domain/place';
import { both } from './bilingual.ts';

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

export const places = {
  where: both('方位与相邻', 'Where it lies'),
  /** What stands before and after the name of the core. */
  fromCore: both(
    (direction: Direction, km: string): readonly [string, string] =>
      direction === 'here' ? ['', '就在这里。'] : ['在', `${directionsZh[direction]}约${km}公里。`],
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
    (people: string, land: string) => `全${LEVEL_ZH}${people}的人口，${land}的土地。`,
    (people, land) => `${people} of the ${LEVEL_EN}’s people on ${land} of its land.`,
  ),
  counties: both(
    (count: number) => `${count}个县（区、市）`,
    (count) => `${count} counties`,
  ),
  byPopulation: both(
    (year: number) => `按人口排列（${year}年）`,
    (year) => `By population, ${year}`,
  ),
  byPopulationNote: both(
    `粗条：人口占全${LEVEL_ZH}比重；细条：土地占全${LEVEL_ZH}比重。`,
    `Thick bar: share of the ${LEVEL_EN}’s people. Thin bar: share of its land.`,
  ),
  urbanShare: both('城镇化率', 'Urban share'),
  weighted: both('按人口加权', 'weighted by population'),
  people: both('人口', 'People'),
  land: both('土地', 'Land'),

  firstOf: both(
    (shown: number, all: number) => `前${shown}个；全部${all}个见数据表`,
    (shown, all) => `The first ${shown}; the table has all ${all}`,
  ),
  eleven: both(
    (count: number) => `${count}个县（区、市）`,
    (count) => `The ${count} counties`,
  ),
  plan: both('规划要点', 'The plan in brief'),
  kinds: {
    chapter: both('报告篇章', 'Part of the report'),
    mission: both('使命', 'Mission'),
    idea: both('指导思想', 'Guiding idea'),
    achievement: both('五年成绩', 'Result of five years'),
    experience: both('经验', 'Lesson'),
    problem: both('问题', 'Problem'),
    orientation: both('导向', 'Orientation'),
    appeal: both('号召', 'Appeal'),
    aftermath: both('后续进展', 'Later developments'),
    goal: both('先行目标', 'Goal'),
    advantage: both('优势', 'Advantage'),
    measure: both('战略举措', 'Measure'),
  },

  scale: both('面积', 'Area'),
  scaleNote: both(
    (km2: string) => `方块面积按同一比例；红色方块为${km2}平方公里。`,
    (km2) => `Squares to one scale; the red one is ${km2} km².`,
  ),
  scaleSentence: both(
    (km2: string, host: string, times: string) => `${km2}平方公里，约为${host}的${times}。`,
    (km2, host, times) => `${km2} km², about ${times} of ${host}.`,
  ),
  hosts: both('所在地', 'In'),
  places: both('相关地方', 'Places'),
  siblings: both(
    (kind: string) => `其他${kind}`,
    (kind) => `More: ${kind.toLowerCase()}s`,
  ),
  dot: both(' · ', ' · '),
  /** The first line that a newcomer reads: what there is, and what can be touched. */
  cityEyebrow: both(
    '点选县（区、市），查看定位、任务和数据',
    'Choose a county for its role, tasks and figures',
  ),
  /** Where the pack says nothing of roles and tasks. */
  bareEyebrow: both('点选县（区、市），查看详情', 'Choose a county to see what is known of it'),
};
