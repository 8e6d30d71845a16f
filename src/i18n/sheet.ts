import { bilingual, both, type WordsOf } from './bilingual.ts';

export const sheetWords = bilingual({
  raise: both('面板：拉高一级', 'Panel: raise'),
  lower: both('面板：降低一级', 'Panel: lower'),
  stops: {
    low: both('面板已收起', 'Panel lowered'),
    middle: both('面板占半屏', 'Panel at half height'),
    high: both('面板已展开', 'Panel raised'),
  },
});
export type SheetWords = WordsOf<typeof sheetWords>;
