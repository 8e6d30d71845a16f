import { bilingual, both, type WordsOf } from './bilingual.ts';

export const planWords = bilingual({
  says: both('报告提出', 'The report says'),
  found: both('后续数据', 'Since then'),
  states: {
    measured: both('有可比数据', 'Comparable data'),
    unpublished: both('未查到公开数据', 'No published figure found'),
    unmeasurable: both('报告未设量化指标', 'No measure set in the report'),
    due: both('期限未到', 'Deadline not reached'),
  },
  planAndMeasured: both('报告提出与后续数据', 'The report, and figures since'),
  stateNote: both(
    '上为报告表述，下为其后的公开数据；未查到的注明“未查到”。',
    'Above, what the report says; below, figures published since. What was not found is marked so.',
  ),
  dueBy: both(
    (year: number) => `${year}年到期`,
    (year) => `due ${year}`,
  ),
  from: both(
    (year: number) => `${year}年`,
    (year) => `${year}`,
  ),
  partOf: both('上级条目', 'Part of'),
  parts: both('其中', 'Its parts'),
  serves: {
    works: both('支撑目标', 'Supports'),
    answers: both('对应举措', 'Addressed by'),
  },
  servedBy: both('支撑举措', 'Delivered through'),
  bearing: both('相关经验、问题与后续进展', 'Related lessons, problems and later news'),
  reading: both(
    '对应关系为编者归纳，专版摘录未逐一配对。',
    'These relations are our reading; the excerpt used here does not pair them one by one.',
  ),
  ties: both('相关县情', 'Related county facts'),
  tiesNote: both(
    '专版摘录未点名这些县，相关关系为编者归纳；各条均注来源。',
    'Sourced facts of counties. The excerpt used here does not name these counties; the link is our reading.',
  ),
  indicators: both('相近指标', 'Related indicators'),
  indicatorsNote: both(
    '报告未指定衡量指标，以下为可查到的相近指标，均有分县数据。',
    'Chosen by us as the closest with figures by county; the report does not prescribe them as the measure.',
  ),
  later: both('后续进展', 'Later developments'),
  laterNote: both(
    (year: number) => `${year}年（报告发布之后）`,
    (year) => `${year}, after the report`,
  ),
  inPlan: both('规划中的任务', 'Its tasks in the plan'),
  inPlanDirect: both('报告点名', 'Named in the report'),
  inPlanWing: both(
    (place: string) => `面向${place}的任务`,
    (place) => `Tasks for ${place}`,
  ),
  inPlanTied: both('与当地情况相关（编者归纳）', 'Related, in our reading'),
  inPlanCity: both(`面向全${LEVEL_ZH}的任务`, `Tasks for the whole ${LEVEL_EN}`),
  beside: both('相关问题与后续进展', 'Related problems and later news'),

  ring: both('依托的高校与机构', 'The colleges and institutions it builds on'),
  ringNote: both(
    '实心：大学城内、已查实名称的；空心：大学城之外或只见于规划；虚线圈：位置没有核实。方位与远近没有含义。',
    'Solid: named colleges of the university town. Hollow: outside it, or in an early plan only. Dashed rim: place not confirmed. Direction and distance mean nothing.',
  ),
  ringCount: both(
    (named: number) => `${named}所`,
    (named) => `${named}`,
  ),
  ringNamed: both('已查实名称', 'confirmed'),
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
  nested: both('面积对照', 'Areas compared'),
  nestedNote: both('方块同一比例，左下角对齐。', 'Squares to one scale, from the same corner.'),
  times: both(
    (name: string, times: string) => `约${times}个${name}`,
    (name, times) => `about ${times} times ${name}`,
  ),
  targets: both('数字目标', 'Numeric targets'),
  targetsNote: both(
    '斜纹：规划目标；细斜线：没有查到实测；实色：查到的最近数，带年份，期限未到的是中期数。各条比例自成一体，不互相比较长短。',
    'Stripes: planned target. Fine hatch: no measurement found. Solid: the latest found, with its year, interim before the target is due. Each row has its own scale; lengths are not compared.',
  ),
  openings: both('开放方向', 'Opening in four directions'),
  counterparts: both(
    '箭头只表示方向，长短无含义。',
    'The arrows show directions; their length means nothing.',
  ),
  heritage: both('各县全国重点文物保护单位', 'National key heritage sites by county'),
  farming: both('各县农林牧渔业就业比重', 'Share of jobs in farming by county'),
  mining: both('各县采矿业就业比重', 'Share of jobs in mining by county'),
  barsBefore: both(
    (year: number) => `细条：${year}年；虚线：全${LEVEL_ZH}。`,
    (year) => `Thin bar: ${year}. Dashed line: the ${LEVEL_EN}.`,
  ),
  barsCity: both(`虚线：全${LEVEL_ZH}。`, `Dashed line: the ${LEVEL_EN}.`),
  atLeast: both(
    (text: string) => `≥${text}`,
    (text) => `≥ ${text}`,
  ),

  distance: both('差距', 'Gap'),
  points: both(
    (text: string) => `${text}个百分点`,
    (text) => `${text} points`,
  ),
  index: both('接近程度（本图试算，非官方指标）', 'Balance index (our own, not official)'),
  indexOf: both(
    (year: number, value: string) => `${year}年为${value}`,
    (year, value) => `${year}: ${value}`,
  ),
  range: both(
    (low: string, high: string) => `各项权重上下浮动20%时，结果为${low}～${high}。`,
    (low, high) => `With weights varied by ±20%: ${low} to ${high}.`,
  ),
  changed: both(
    (low: string, high: string) => `两年采用同一套权重，变化为${low}～${high}。`,
    (low, high) =>
      `With the same weights in both years the change lies between ${low} and ${high}.`,
  ),
  without: both(
    (name: string, values: string) => `不含${name}：${values}。`,
    (name, values) => `Without ${name}: ${values}.`,
  ),
  weights: both('调整权重（仅本次浏览有效）', 'Change the weights (this visit only)'),
  weightOf: both(
    (name: string) => `${name}的权重`,
    (name) => `Weight of ${name}`,
  ),
  reset: both('恢复初始权重', 'Reset the weights'),
  download: both('下载计算表（CSV，本图试算）', 'Download the table (CSV, our own)'),
  oneYear: both(
    (year: number) => `仅${year}年可比`,
    (year) => `Comparable in ${year} only`,
  ),
  noChange: both(
    '差距小于末位数，不作比较。',
    'The difference is smaller than its rounding; no comparison.',
  ),
  change: both(
    (from: string, to: string) => `${from} → ${to}`,
    (from, to) => `${from} → ${to}`,
  ),
});
export type PlanWords = WordsOf<typeof planWords>;
