import { bilingual, both, type WordsOf } from './bilingual.ts';

export const answerWords = bilingual({
  heading: both(
    (name: string) => `${name}：一页说清`,
    (name) => `${name} on one page`,
  ),
  open: both('用一页文字说清', 'On one page of text'),
  back: both('回到地图', 'Back to the map'),
  copy: both('复制全文', 'Copy all'),
  copied: both('全文已复制', 'The text has been copied'),
  copyFailed: both(
    '浏览器不允许自动复制，全文已选中，请按 Ctrl+C（Mac 按 ⌘C）。',
    'The browser does not allow copying; the text is selected, press Ctrl+C (⌘C on a Mac).',
  ),
  print: both('打印这一页', 'Print this page'),
  role: both('它是什么角色', 'Its role'),
  asks: both('规划要它做什么', 'What the plan asks of it'),
  asksNone: both(
    '所据摘录没有点名要求；面向全市的各项同样适用。',
    'The excerpt used here asks nothing of it by name; what concerns the whole city holds here too.',
  ),
  asksWhole: both(
    (count: number) => `另有 ${count} 项面向全市，见全市面板。`,
    (count) => `${count} more concern the whole city; see the city’s panel.`,
  ),
  named: both('点名', 'by name'),
  throughWing: both(
    (place: string) => `经由${place}`,
    (place) => `through ${place}`,
  ),
  has: both('它有什么', 'What it has'),
  sites: both(
    (count: number) => `全国重点文物保护单位 ${count} 处：`,
    (count) => `National key heritage sites: ${count}. They are `,
  ),
  stands: both('它现在怎样', 'How it stands'),
  stand: both(
    (name: string, value: string, year: number) => `${name}：${value}（${year} 年）`,
    (name, value, year) => `${name}: ${value} (${year})`,
  ),
  rank: both(
    (rank: number, of: number, isTied: boolean) =>
      `${of} 个县区市中${isTied ? '并列' : ''}第 ${rank}，由高到低，不论好坏`,
    (rank, of, isTied) =>
      `${isTied ? 'joint ' : ''}number ${rank} of ${of}, from high to low, good or bad`,
  ),
  noData: both('无数据', 'no data'),
  where: both('它在哪里，与谁相邻', 'Where it lies and its neighbours'),
  sources: both('来源', 'Sources'),
  cited: both(
    (numbers: string) => `［${numbers}］`,
    (numbers) => ` [${numbers}]`,
  ),
  limits: both(
    '计划是计划，实测是实测；没有公开数据的不作推测。地图为示意，不作为划界依据。',
    'A plan is a plan and a measurement a measurement; where nothing is published nothing is guessed. The map is schematic and no basis for any boundary.',
  ),
  colon: both('：', ': '),
  join: both('；', '; '),
  list: both('、', ', '),
  end: both('。', '.'),
});
export type AnswerWords = WordsOf<typeof answerWords>;
