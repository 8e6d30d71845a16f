import { bilingual, both, type WordsOf } from './bilingual.ts';

/** Words of a part that comes later than the page. */
export const lazyWords = bilingual({
  loading: both('正在载入……', 'Loading …'),
  failed: both(
    '这一部分载入失败，请重试；地图仍可使用。',
    'This part could not be loaded; please try again. The map still works.',
  ),
  broken: both(
    '这一部分出错，无法显示；其余部分仍可使用。',
    'This part met a fault and cannot be shown; the rest of the page still works.',
  ),
  again: both('重试', 'Try again'),
  reload: both('刷新页面', 'Reload the page'),
});
export type LazyWords = WordsOf<typeof lazyWords>;
