import { bilingual, both, type WordsOf } from './bilingual.ts';

export const offlineWords = bilingual({
  ready: both('已缓存，断网可用。', 'Saved on this device; the page works without a network.'),
  waiting: both(
    '有新版本，更新后页面将重新载入。',
    'A new version is available. Updating reloads the page.',
  ),
  update: both('更新', 'Update'),
  updating: both('正在更新……', 'Updating…'),
  talkOn: both(
    '另一个窗口正在汇报演示，结束后再更新。',
    'Another window is giving a talk; update when it is over.',
  ),
  later: both('关闭提示', 'Close the notice'),
});
export type OfflineWords = WordsOf<typeof offlineWords>;
