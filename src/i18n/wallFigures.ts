import { bilingual, both } from './bilingual.ts';

/** What the figures of a wall say beside the pack’s own words. */
export const wallFigureWords = bilingual({
  strategy: both('战略的四个部分', 'The strategy in four parts'),
  target: both('目标', 'Target'),
  plannedTarget: both('规划目标', 'Target of the plan'),
  missing: both('未查到公开数据', 'No published data found'),
  missingShort: both('未查到公开数据', 'No data found'),
  noMeasure: both('未查到量化指标', 'No measure found'),
  result: both('完成情况', 'Result'),
  goals: both('各项目标与其后公布的数', 'The goals, and what was published since'),
  advantages: both('各项优势与一个数', 'The advantages, a number to each'),
  ofYear: both(
    (year: number) => `${year}年`,
    (year) => `${year}`,
  ),
  change: both(
    (from: number, to: number) => `${from}—${to}年变化`,
    (from, to) => `change ${from}–${to}`,
  ),
  sitesSince: both(
    (year: number) => `${year}年列入国保`,
    (year) => `national site since ${year}`,
  ),
  shares: both('各占多少', 'Shares of the whole'),
  twoMaps: both('两幅图', 'Two maps'),
  colon: both('：', ': '),
  /** No line begins with it. */
  dot: both('\u00a0· ', '\u00a0· '),
  rank: both(
    (rank: number, of: number) => `第${rank}，共${of}`,
    (rank, of) => `no. ${rank} of ${of}`,
  ),
  among: both(
    (name: string, count: number) => `${name}在${count}个县（区、市）中`,
    (name, count) => `${name} among ${count}`,
  ),
  compared: both(
    (first: string, second: string) => `${first}与${second}对比`,
    (first, second) => `${first} and ${second} compared`,
  ),
  assembled: both(
    '据公开资料归纳，报告没有单列',
    'Assembled from sources; the report gives no role',
  ),
  places: both('处', 'sites'),
  and: both('、', ', '),
  times: both(
    (name: string, times: string) => `${name}有约${times}个核心区大`,
    (name, times) => `${name} has room for about ${times} of it`,
  ),
  side: both('两个方块同一比例', 'Both squares to one scale'),
  extent: both('范围', 'Extent'),
  liesIn: both(
    (name: string) => `在${name}`,
    (name) => `in ${name}`,
  ),
  outside: both(`越过${LEVEL_ZH}界`, `beyond the ${LEVEL_EN}’s border`),
  later: both('报告之后公布的', 'Published after the report'),
  due: both('目标到期', 'Targets fall due'),
});
