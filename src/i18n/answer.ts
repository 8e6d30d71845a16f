import type { Lang } from '../domain/words';
import type { Widen } from './widen';

const zh = {
  heading: (name: string) => `${name}：一页说清`,
  open: '用一页文字说清',
  back: '回到地图',
  copy: '复制全文',
  copied: '全文已复制',
  copyFailed: '浏览器不允许自动复制，全文已选中，请按 Ctrl+C（Mac 按 ⌘C）。',
  print: '打印这一页',
  role: '它是什么角色',
  asks: '规划要它做什么',
  asksNone: '所据摘录没有点名要求；面向全市的各项同样适用。',
  asksWhole: (count: number) => `另有 ${count} 项面向全市，见全市面板。`,
  named: '点名',
  throughWing: (wing: string) => `经由${wing}`,
  has: '它有什么',
  sites: (count: number) => `全国重点文物保护单位 ${count} 处：`,
  stands: '它现在怎样',
  stand: (name: string, value: string, year: number) => `${name}：${value}（${year} 年）`,
  rank: (rank: number, of: number, isTied: boolean) =>
    `${of} 个县区市中${isTied ? '并列' : ''}第 ${rank}，由高到低，不论好坏`,
  noData: '无数据',
  where: '它在哪里，与谁相邻',
  sources: '来源',
  cited: (numbers: string) => `［${numbers}］`,
  limits: '计划是计划，实测是实测；没有公开数据的不作推测。地图为示意，不作为划界依据。',
  colon: '：',
  join: '；',
  list: '、',
  end: '。',
} as const;
export type AnswerWords = Widen<typeof zh>;

const en: AnswerWords = {
  heading: (name) => `${name} on one page`,
  open: 'On one page of text',
  back: 'Back to the map',
  copy: 'Copy all',
  copied: 'The text has been copied',
  copyFailed:
    'The browser does not allow copying; the text is selected, press Ctrl+C (⌘C on a Mac).',
  print: 'Print this page',
  role: 'Its role',
  asks: 'What the plan asks of it',
  asksNone:
    'The excerpt used here asks nothing of it by name; what concerns the whole city holds here too.',
  asksWhole: (count) => `${count} more concern the whole city; see the city’s panel.`,
  named: 'by name',
  throughWing: (wing) => `through ${wing}`,
  has: 'What it has',
  sites: (count) => `National key heritage sites: ${count}. Their names, in Chinese: `,
  stands: 'How it stands',
  stand: (name, value, year) => `${name}: ${value} (${year})`,
  rank: (rank, of, isTied) =>
    `${isTied ? 'joint ' : ''}number ${rank} of ${of}, from high to low, good or bad`,
  noData: 'no data',
  where: 'Where it lies and its neighbours',
  sources: 'Sources',
  cited: (numbers) => ` [${numbers}]`,
  limits:
    'A plan is a plan and a measurement a measurement; where nothing is published nothing is guessed. The map is schematic and no basis for any boundary.',
  colon: ': ',
  join: '; ',
  list: ', ',
  end: '.',
};

export const answerWords: Readonly<Record<Lang, AnswerWords>> = { zh, en };
