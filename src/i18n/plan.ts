import type { Lang } from '../domain/words';
import { spaced } from '../domain/format';
import { planEn } from './planEn';

export const planZh = {
  says: '计划说',
  found: '已测得',
  states: {
    measured: '已有数据',
    unpublished: '未查到公开数据',
    unmeasurable: '无法衡量',
    due: '未到期',
  },
  planAndMeasured: '计划与实测',
  stateNote: '两栏分开写：一栏是报告的话，一栏是后来查到的；没有查到就写没有查到。',
  dueBy: (year: number) => spaced(`${year}年到期`),
  from: (year: number) => spaced(`${year}年`),
  partOf: '属于',
  parts: '其中',
  serves: {
    works: '服务于',
    answers: '落实在',
  },
  servedBy: '由这些来做',
  bearing: '相关的经验、问题与后来',
  reading: '这一关系按内容归纳，报告没有逐一配对。',
  ties: '相关县情',
  tiesNote: '县里有出处的事实与这一条相关；报告没有点名这些县，这是归纳。',
  indicators: '可用来衡量的指标',
  indicatorsNote: '报告没有指定指标；这些是手头有的、最接近的。',
  later: '后来',
  laterNote: (year: number) => spaced(`${year}年的事，晚于2021年的报告；不改动报告。`),
  inPlan: '计划里的这里',
  inPlanDirect: '直接写到',
  inPlanWing: (wing: string) => `写给${wing}的`,
  inPlanTied: '县情相关（归纳）',
  inPlanCity: '写给全市的',
  beside: '相关问题与后来',

  ring: '依托的高校与机构',
  ringNote:
    '实心：大学城内、能点出名称的；空心：大学城之外或只见于规划；虚线圈：位置没有核实。方位与远近没有含义。',
  ringCount: (named: number) => spaced(`${named}所`),
  ringNamed: '可点名',
  standings: {
    core: '大学城内',
    planned: '只见于2011年规划名单',
    near: '大学城之外',
    named: '报告点名，不在大学城内或没有核实',
  },
  ringConfidence: { high: '', medium: '可信度中', low: '可信度低' },
  nested: '放在一起看',
  nestedNote: '方块同一比例，左下角对齐。',
  times: (name: string, times: string) => spaced(`约${times}个${name}`),
  targets: '两个数字目标',
  targetsNote: '斜纹：计划目标；细斜线：没有查到实测。各条比例自成一体，不互相比较长短。',
  openings: '四个方向的开放',
  counterparts: '箭头没有长度的含义。',
  heritage: '分县的全国重点文物保护单位',
  farming: '分县的农林牧渔业就业比重',
  mining: '分县的采矿业就业比重',
  barsBefore: (year: number) => spaced(`细条：${year}年；虚线：全市。`),
  barsCity: '虚线：全市。',
  atLeast: (text: string) => `≥ ${text}`,

  balance: '两翼失衡了吗：量一量',
  balanceLead:
    '报告说：“‘两翼’协调则晋中振兴，‘两翼’失衡则制约发展”。下面每一行是两翼同一指标的两个值，中间的横线是距离。',
  distance: '距离',
  points: (text: string) => `${text} 个百分点`,
  index: '均衡指数（本图试算，非官方指标）',
  indexOf: (year: number, value: string) => spaced(`${year}年 ${value}`),
  formula:
    '指数＝100 × Σ(权重 × 两翼中较小值 ÷ 较大值) ÷ Σ权重。100表示各项完全相等；只反映两翼接近程度，不作优劣评价。',
  range: (low: string, high: string) => `权重各自上下浮动 20% 时，在 ${low} 到 ${high} 之间。`,
  changed: (low: string, high: string) => `两年用同一套权重，变化在 ${low} 到 ${high} 之间。`,
  without: (name: string, values: string) => spaced(`不含${name}再算：${values}。`),
  weights: '改权重（只在这里有效）',
  weightOf: (name: string) => `${name}的权重`,
  reset: '恢复等权',
  download: '下载计算表（CSV，本图试算）',
  oneYear: (year: number) => spaced(`只有${year}年可比的`),
  noChange: '差别小于四舍五入，不作比较。',
  balanceWay: '两翼的实测对照',
  change: (from: string, to: string) => `${from} → ${to}`,
};
export type PlanWords = typeof planZh;

export const planWords: Readonly<Record<Lang, PlanWords>> = { zh: planZh, en: planEn };
