import { spaced } from '../domain/format';
import { bilingual, both, type WordsOf } from './bilingual.ts';

export const planWords = bilingual({
  says: both('计划说', 'The plan says'),
  found: both('已测得', 'Measured'),
  states: {
    measured: both('已有数据', 'Data exist'),
    unpublished: both('未查到公开数据', 'No published figure found'),
    unmeasurable: both('无法衡量', 'Cannot be measured'),
    due: both('未到期', 'Not due yet'),
  },
  planAndMeasured: both('计划与实测', 'Plan and measurement'),
  stateNote: both(
    '两栏分开写：一栏是报告的话，一栏是后来查到的；没有查到就写没有查到。',
    'Kept in two columns: the report’s words, and what was found later. Where nothing was found, it says so.',
  ),
  dueBy: both(
    (year: number) => spaced(`${year}年到期`),
    (year) => `due ${year}`,
  ),
  from: both(
    (year: number) => spaced(`${year}年`),
    (year) => `${year}`,
  ),
  partOf: both('属于', 'Part of'),
  parts: both('其中', 'Its parts'),
  serves: {
    works: both('服务于', 'Works for'),
    answers: both('落实在', 'Taken up in'),
  },
  servedBy: both('由这些来做', 'Carried by'),
  bearing: both('相关的经验、问题与后来', 'Lessons, problems and later events that bear on it'),
  reading: both(
    '这一关系按内容归纳，所据摘录没有逐一配对。',
    'These relations are our reading; the excerpt used here does not pair them one by one.',
  ),
  ties: both('相关县情', 'County facts that bear on it'),
  tiesNote: both(
    '县里有出处的事实与这一条相关；所据摘录没有点名这些县，这是归纳。',
    'Sourced facts of counties. The excerpt used here does not name these counties; the link is our reading.',
  ),
  indicators: both('可用来衡量的指标', 'Indicators that could measure it'),
  indicatorsNote: both(
    '编者选列的相近指标，有分县数；不是报告规定的衡量办法。',
    'Chosen by us as the closest with figures by county; the report does not prescribe them as the measure.',
  ),
  later: both('后来', 'Later'),
  laterNote: both(
    (year: number) => spaced(`${year}年的事，晚于2021年的报告；不改动报告。`),
    (year) => `Of ${year}, after the report of 2021; it changes nothing in it.`,
  ),
  inPlan: both('计划里的这里', 'This place in the plan'),
  inPlanDirect: both('直接写到', 'Named for it'),
  inPlanWing: both(
    (place: string) => `写给${place}的`,
    (place) => `Meant for ${place}`,
  ),
  inPlanTied: both('县情相关（归纳）', 'Its facts bear on (our reading)'),
  inPlanCity: both('写给全市的', 'Meant for the whole city'),
  beside: both('相关问题与后来', 'Problems and later events that bear on it'),

  ring: both('依托的高校与机构', 'The colleges and institutions it rests on'),
  ringNote: both(
    '实心：大学城内、能点出名称的；空心：大学城之外或只见于规划；虚线圈：位置没有核实。方位与远近没有含义。',
    'Solid: named colleges of the university town. Hollow: outside it, or in an early plan only. Dashed rim: place not confirmed. Direction and distance mean nothing.',
  ),
  ringCount: both(
    (named: number) => spaced(`${named}所`),
    (named) => `${named}`,
  ),
  ringNamed: both('可点名', 'named'),
  standings: {
    core: both('大学城内', 'in the university town'),
    planned: both('只见于2011年规划名单', 'only in the plan list of 2011'),
    near: both('大学城之外', 'outside the university town'),
    named: both(
      '报告点名，不在大学城内或没有核实',
      'named by the report; not in the university town, or not confirmed',
    ),
  },
  ringConfidence: {
    high: both('', ''),
    medium: both('可信度中', 'medium confidence'),
    low: both('可信度低', 'low confidence'),
  },
  nested: both('放在一起看', 'Side by side'),
  nestedNote: both('方块同一比例，左下角对齐。', 'Squares to one scale, from the same corner.'),
  times: both(
    (name: string, times: string) => spaced(`约${times}个${name}`),
    (name, times) => `about ${times} times ${name}`,
  ),
  targets: both('数字目标', 'Numeric targets'),
  targetsNote: both(
    '斜纹：计划目标；细斜线：没有查到实测；实色：查到的最近数，带年份，期限未到的是中期数。各条比例自成一体，不互相比较长短。',
    'Stripes: plan target. Fine hatch: no measurement found. Solid: the latest found, with its year, interim before the target is due. Each row has its own scale; lengths are not compared.',
  ),
  openings: both('四个方向的开放', 'Opening in four directions'),
  counterparts: both('箭头没有长度的含义。', 'The arrows have no length.'),
  heritage: both('分县的全国重点文物保护单位', 'National key heritage sites by county'),
  farming: both('分县的农林牧渔业就业比重', 'Share of jobs in farming by county'),
  mining: both('分县的采矿业就业比重', 'Share of jobs in mining by county'),
  barsBefore: both(
    (year: number) => spaced(`细条：${year}年；虚线：全市。`),
    (year) => `Thin bar: ${year}. Dashed line: the city.`,
  ),
  barsCity: both('虚线：全市。', 'Dashed line: the city.'),
  atLeast: both(
    (text: string) => `≥ ${text}`,
    (text) => `≥ ${text}`,
  ),

  distance: both('距离', 'Distance'),
  points: both(
    (text: string) => `${text} 个百分点`,
    (text) => `${text} points`,
  ),
  index: both('均衡指数（本图试算，非官方指标）', 'Balance index (our own trial, not official)'),
  indexOf: both(
    (year: number, value: string) => spaced(`${year}年 ${value}`),
    (year, value) => `${year}: ${value}`,
  ),
  range: both(
    (low: string, high: string) => `权重各自上下浮动 20% 时，在 ${low} 到 ${high} 之间。`,
    (low, high) =>
      `With each weight up to 20% lighter or heavier it lies between ${low} and ${high}.`,
  ),
  changed: both(
    (low: string, high: string) => `两年用同一套权重，变化在 ${low} 到 ${high} 之间。`,
    (low, high) =>
      `With the same weights in both years the change lies between ${low} and ${high}.`,
  ),
  without: both(
    (name: string, values: string) => spaced(`不含${name}再算：${values}。`),
    (name, values) => `Without ${name}: ${values}.`,
  ),
  weights: both('改权重（只在这里有效）', 'Change the weights (only here)'),
  weightOf: both(
    (name: string) => `${name}的权重`,
    (name) => `Weight of ${name}`,
  ),
  reset: both('恢复等权', 'Back to the start'),
  download: both('下载计算表（CSV，本图试算）', 'Download the table (CSV, our own trial)'),
  oneYear: both(
    (year: number) => spaced(`只有${year}年可比的`),
    (year) => `Comparable in ${year} only`,
  ),
  noChange: both(
    '差别小于四舍五入，不作比较。',
    'The difference is smaller than its rounding; no comparison.',
  ),
  change: both(
    (from: string, to: string) => `${from} → ${to}`,
    (from, to) => `${from} → ${to}`,
  ),
});
export type PlanWords = WordsOf<typeof planWords>;
