import { bilingual, both, type WordsOf } from './bilingual.ts';

export const storyPageWords = bilingual({
  lead: both(
    '与汇报演示同样的步骤，写成一页，往下翻就能读。',
    'The steps of the talk as one page to scroll through.',
  ),
  step: both(
    (number: number, count: number) => `${number}／${count}`,
    (number, count) => `${number} of ${count}`,
  ),
  sources: both('来源', 'Sources'),
  comma: both('，', ', '),
  onward: both('接下来', 'Where to go next'),
  toMap: both('打开地图', 'Open the map'),
  toCompare: both('对比县（区、市）', 'Compare counties'),
  toTalk: both('汇报演示', 'The talk'),
  read: both('从这一步读起', 'Read on from here'),
  present: both('在大屏上演示这一步', 'Show this step on a wall'),
});
export type StoryPageWords = WordsOf<typeof storyPageWords>;
