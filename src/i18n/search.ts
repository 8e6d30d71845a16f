import { bilingual, both, type WordsOf } from './bilingual.ts';

export const searchWords = bilingual({
  label: both('查找县、规划与文物', 'Find counties, plan items and heritage'),
  placeholder: both('查找：地名、拼音、代码……', 'Find a name, pinyin, code …'),
  open: both('打开查找', 'Open the search'),
  close: both('关闭查找', 'Close the search'),
  results: both('查找结果', 'Search results'),
  formerly: both(
    (name: string) => `曾用名或别名：${name}`,
    (name) => `Formerly or also: ${name}`,
  ),
  mentions: both('文中提到', 'Mentioned in the text'),
  found: both(
    (count: number) => `找到${count}项，用上下键选择`,
    (count) => `${count} found; choose with the arrow keys`,
  ),
  guessed: both(
    (count: number) => `没有完全相符的；相近的有${count}项`,
    (count) => `No exact match; ${count} similar`,
  ),
  guess: both('相近', 'similar'),
  none: both(
    '没有找到。可试：县名、拼音或首字母、六位代码、景点或文物名',
    'Nothing found. Try a county’s name, pinyin or its initials, a code, a landmark or a heritage site',
  ),
  failed: both('查找数据未能载入，请稍后再试', 'The search could not be loaded; try again later'),
});
export type SearchWords = WordsOf<typeof searchWords>;
