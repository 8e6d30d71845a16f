import { bilingual, both, type WordsOf } from './bilingual.ts';

export const offlineWords = bilingual({
  ready: both(
    '已存好全部内容，没有网络也能打开。',
    'Everything is kept on this machine; the page now opens without a network.',
  ),
  waiting: both(
    '有新版本，换上后页面会重新载入。',
    'A new version is here. Taking it reloads the page.',
  ),
  update: both('换上新版本', 'Take the new version'),
  talkOn: both(
    '另一个窗口正在演示，演示结束后再换。',
    'Another window is giving a talk; take it when the talk is over.',
  ),
  later: both('关闭提示', 'Close the notice'),
});
export type OfflineWords = WordsOf<typeof offlineWords>;
