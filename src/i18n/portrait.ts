import { bilingual, both, type WordsOf } from './bilingual.ts';

export const portraitWords = bilingual({
  acts: {
    group: both('对这里', 'For this place'),
    compare: both('加入对比', 'Add to comparison'),
    text: both('文字版', 'Text version'),
    share: both('分享', 'Share'),
  },
  positions: both('功能定位', 'What it is for'),
  origins: {
    province: both('省', 'Province'),
    county: both('县', 'County'),
    editor: both('编者', 'Editors'),
  },
  positionsNote: both(
    '报告未单列县（区、市）定位。省：主体功能区；县：公开表述；编者：据公开事实归纳，并非官方定位。',
    'The report gives no county a position of its own. Province: its class of function zones; County: as stated in public; Editors: drawn from sourced facts, not official.',
  ),
  tasks: both(
    (name: string) => `在“${name}”中的任务`,
    (name) => `Its tasks in “${name}”`,
  ),
  tasksNote: both(
    '依次为报告要求、本地已有的事项、相关指标；指标与任务的配对由编者选定。',
    'What the report asks, what the place has for it, and an indicator that bears on it; which indicator goes with which task was chosen by the editors.',
  ),
  asks: both('报告要求', 'The report'),
  has: both('本地', 'Here'),
  stands: both('指标', 'Measured'),
  notFound: both('未查到', 'not found'),
  noIndicator: both('未查到分县指标', 'no indicator by county found'),
  among: both(
    (name: string, groups: string) => `${name}在${groups}中`,
    (name, groups) => `${name} among the ${groups.toLowerCase()}`,
  ),
  amongNote: both(
    '每行各有标尺，自左至右由低到高。位次按所列数值，未计抽样误差。点一行，地图按它着色；方向键逐点查看，回车着色。',
    'Each row has its own scale, low to high; ranks are by the values as printed, sampling error left out of account. Press a row and the map takes its colours; arrow keys step, Enter colours.',
  ),
  onMap: both(
    (name: string) => `在图上看：${name}`,
    (name) => `Show on the map: ${name}`,
  ),
  key: {
    own: both('本地', 'this place'),
    ofGroup: both(
      (name: string) => `${name}平均`,
      (name) => `${name} mean`,
    ),
    ofCity: both(`全${LEVEL_ZH}平均`, `${LEVEL_EN} mean`),
  },
  rests: both(
    (year: number) => `靠什么（${year}年就业）`,
    (year) => `What it lives on (jobs, ${year})`,
  ),
  timesShort: both(
    (times: string) => `${times}倍`,
    (times) => `× ${times}`,
  ),
  restsNote: both(
    `倍数：就业比重与全${LEVEL_ZH}之比（区位商）；条：占本地就业的比重；虚线：全${LEVEL_ZH}。`,
    `Times: the share of jobs against the ${LEVEL_EN}’s (location quotient). Bar: share of jobs here; dotted tick: the whole ${LEVEL_EN}.`,
  ),
  fromLow: both(
    (rank: number, of: number) => `由低到高第${rank}位（共${of}个）`,
    (rank, of) => `number ${rank} of ${of} from the lowest`,
  ),
  times: both(
    (times: string) => `全${LEVEL_ZH}的${times}倍`,
    (times) => `${times} times the ${LEVEL_EN}’s`,
  ),
  ofJobs: both(
    (own: string, whole: string) => `占就业${own}，全${LEVEL_ZH}${whole}`,
    (own, whole) => `${own} of jobs, ${whole} in the ${LEVEL_EN}`,
  ),
  noneAbove: both(
    `没有明显高于全${LEVEL_ZH}的行业。`,
    `No sector stands clearly above the ${LEVEL_EN}.`,
  ),
  quotient: both('区位商怎样算', 'How the location quotient is made'),
  quotientNote: both(
    (least: number) =>
      `区位商 = 本地某行业就业比重 ÷ 全${LEVEL_ZH}该行业就业比重，大于1即比全${LEVEL_ZH}更集中；列最高的三个。数据为普查长表（10%抽样），按居住地而非工作地；全${LEVEL_ZH}含本地；样本不足${least}人的行业不列。只说明结构，不说明规模和效益。`,
    (least) =>
      `Location quotient = the sector’s share of jobs here ÷ its share in the ${LEVEL_EN}; above 1 it is more concentrated than in the ${LEVEL_EN}. The three highest are listed. The data are the census long form (10% sample), by place of residence, not of work; the ${LEVEL_EN} includes the place itself; sectors of fewer than ${least} people in the sample are left out. It tells of structure, not of size or yield.`,
  ),
  years: both(
    (from: number, to: number) => `这些年（${from}—${to}年）`,
    (from, to) => `Over the years (${from} to ${to})`,
  ),
  chance: both('变化在抽样误差之内', 'a change within sampling error'),
  yearsNote: both(
    (group: string, isGroup: boolean) =>
      `粗线：${isGroup ? group : `本地；细线：${group}`}；虚线：全${LEVEL_ZH}。各图标尺不同。`,
    (group, isGroup) =>
      `Thick: ${isGroup ? group : `this place; thin: ${group}`}; dashed: the whole ${LEVEL_EN}. Each picture has its own scale.`,
  ),
  populationIndex: both(
    (year: number) => `以${year}年为100`,
    (year) => `${year} = 100`,
  ),
  pyramid: both(
    (from: number | null, to: number) =>
      `年龄与性别（${to}年${from === null ? '' : `，轮廓为${from}年`}）`,
    (from, to) => `Age and sex (${to}${from === null ? '' : `, outline ${from}`})`,
  ),
  men: both('男', 'Men'),
  women: both('女', 'Women'),
  pyramidRow: both(
    (age: string, men: string, women: string) =>
      `${age.endsWith('+') ? age.replace('+', '岁及以上') : `${age.replace('–', '～')}岁`}：男${men}，女${women}`,
    (age, men, women) => `Aged ${age}: ${men} men, ${women} women`,
  ),
  pyramidBefore: both(
    (year: number, men: string, women: string) => `${year}年男${men}，女${women}`,
    (year, men, women) => `in ${year} ${men} men, ${women} women`,
  ),
  planMeasured: both('规划与实测', 'Plan and measurement'),
  planSays: both('规划', 'Plan'),
  measured: both('实测', 'Measured'),
  rise: both(
    (name: string, goal: string) => `${name}年均提高${goal}以上（全${LEVEL_ZH}目标）`,
    (name, goal) => `${name} to rise by ${goal} a year or more (goal of the whole ${LEVEL_EN})`,
  ),
  rose: both(
    (from: number, to: number, name: string, rise: string, whole: string) =>
      `${from}—${to}年${name}年均${rise}个百分点，全${LEVEL_ZH}${whole}`,
    (from, to, name, rise, whole) =>
      `${from} to ${to}: ${name} ${rise} points a year, whole ${LEVEL_EN} ${whole}`,
  ),
  roseNote: both(
    (to: number) => `两次普查之差，早于规划，是起点；${to}年以后未查到分县数据。`,
    (to) =>
      `The difference of two censuses before the plan: its starting point. No figures by county after ${to} were found.`,
  ),
  strengths: both('优势与短板', 'Strengths and shortfalls'),
  strong: both('优势', 'Strengths'),
  weak: both('短板', 'Shortfalls'),
  none: both('所选指标中没有。', 'None among the chosen indicators.'),
  judged: both('怎样判定', 'How this is decided'),
  judgedNote: both(
    (names: string, lower: string) =>
      `只看名次：在${names}中列前三位为优势，列后三位为短板，各取最多三项。${lower}以低为好。好坏方向由编者按报告的提法选定，不是官方评价。`,
    (names, lower) =>
      `Ranks alone: among ${names}, the first three places are strengths and the last three shortfalls, three of each at most. For ${lower} low is good. Which end is good was chosen by the editors after the report; it is no official assessment.`,
  ),
  since: both(
    (year: number) => `${year}年以来`,
    (year) => `Since ${year}`,
  ),
  sinceNote: both(
    '由新到旧；规划之后的事，不改动报告。',
    'Newest first. What came after the plan changes nothing in the report.',
  ),
  culture: both('文物与地方', 'Heritage and places'),
  place: both('区位与交通', 'Position and transport'),
  apart: both(
    (name: string, km: string) => `距${name}约${km}公里`,
    (name, km) => `${km} km from ${name}`,
  ),
  apartNote: both(
    '驻地之间的直线距离，不是路程',
    'as the crow flies between the seats, not by road',
  ),
  compareWith: both('可与谁比', 'Whom to compare it with'),
  compareBoth: both(
    (one: string, other: string) => `对比${one}与${other}`,
    (one, other) => `Compare ${one} and ${other}`,
  ),
  reasons: {
    adjacent: both('相邻', 'Adjacent'),
    nearest: both('人口相近', 'Alike in population'),
  },
  all: both(
    (count: number) => `全部指标 · ${count}项`,
    (count) => `All indicators · ${count}`,
  ),
  rest: both('县情', 'Further facts'),
  report: both('发现错误', 'Found an error'),
  reportNote: both(
    '复制下面一段，补上错处和依据，交给提供本页的人。',
    'Copy the lines below, add what is wrong and on what ground, and send them to whoever provides this page.',
  ),
  reportText: both(
    (name: string, link: string) => `勘误：${name}\n页面：${link}\n错处：\n依据：`,
    (name, link) => `Correction: ${name}\nPage: ${link}\nWhat is wrong:\nSource:`,
  ),
  reportCopy: both('复制', 'Copy'),
  reportCopied: both('已复制', 'Copied'),
  reportSelected: both('已选中，请按Ctrl+C', 'Selected: press Ctrl+C'),
});
export type PortraitWords = WordsOf<typeof portraitWords>;
