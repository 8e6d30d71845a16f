import { bilingual, both, type WordsOf } from './bilingual.ts';

export const answerWords = bilingual({
  heading: both(
    (name: string) => `${name}简况`,
    (name) => `${name} in brief`,
  ),
  open: both('文字版', 'Text version'),
  back: both('回到地图', 'Back to the map'),
  copy: both('复制全文', 'Copy all'),
  copied: both('全文已复制', 'The text has been copied'),
  copyFailed: both(
    '浏览器不允许自动复制，全文已选中，请按Ctrl+C（Mac按⌘C）。',
    'The browser does not allow copying; the text is selected, press Ctrl+C (⌘C on a Mac).',
  ),
  print: both('打印本页', 'Print this page'),
  role: both('功能定位', 'Its role'),
  asks: both('规划中的任务', 'Its tasks in the plan'),
  asksNone: both(
    `专版摘录未点名提出任务；面向全${LEVEL_ZH}的各项同样适用。`,
    `The excerpt used here asks nothing of it by name; what concerns the whole ${LEVEL_EN} holds here too.`,
  ),
  asksWhole: both(
    (count: number) => `另有${count}项面向全${LEVEL_ZH}，见全${LEVEL_ZH}页面。`,
    (count) => `${count} more concern the whole ${LEVEL_EN}; see the ${LEVEL_EN}’s page.`,
  ),
  named: both('报告点名', 'by name'),
  throughWing: both(
    (place: string) => `面向${place}`,
    (place) => `for ${place}`,
  ),
  has: both('文物与地方', 'Heritage and places'),
  rest: both('县情', 'Further facts'),
  sites: both(
    (count: number) => `全国重点文物保护单位${count}处：`,
    (count) => `National key heritage sites: ${count}. They are `,
  ),
  figures: both('主要指标', 'Main figures'),
  figure: both(
    (name: string, value: string, when: string) => `${name}：${value}（${when}年）`,
    (name, value, when) => `${name}: ${value} (${when})`,
  ),
  stands: both('其余指标', 'Further figures'),
  stand: both(
    (name: string, value: string, year: number) => `${name}：${value}（${year}年）`,
    (name, value, year) => `${name}: ${value} (${year})`,
  ),
  ofYear: both(
    (year: number) => `${year}年`,
    (year) => `${year}`,
  ),
  rank: both(
    (rank: number, of: number, isTied: boolean) =>
      `${isTied ? '并列' : ''}第${rank}位（共${of}个）`,
    (rank, of, isTied) => `${isTied ? 'joint ' : ''}number ${rank} of ${of}`,
  ),
  noData: both('无数据', 'no data'),
  where: both('区位与交通', 'Position and transport'),
  sources: both('来源', 'Sources'),
  cited: both(
    (numbers: string) => `［${numbers.replaceAll(',', '］［')}］`,
    (numbers) => ` [${numbers.replaceAll(',', '][')}]`,
  ),
  limits: both(
    '规划目标与统计数据分列，互不混用；未查到公开数据的不作推测。地图为示意图，不作为划界依据。',
    'What was planned and what was measured are kept apart; where no published figure was found nothing is guessed. The map is schematic and not evidence of any boundary.',
  ),
  colon: both('：', ': '),
  join: both('；', '; '),
  list: both('、', ', '),
  end: both('。', '.'),
});
export type AnswerWords = WordsOf<typeof answerWords>;
