import type { Lang } from '../domain/words';

export interface OfflineWords {
  readonly ready: string;
  readonly waiting: string;
  readonly update: string;
  readonly talkOn: string;
  readonly later: string;
}

export const offlineWords: Readonly<Record<Lang, OfflineWords>> = {
  zh: {
    ready: '已存好全部内容，没有网络也能打开。',
    waiting: '有新版本，换上后页面会重新载入。',
    update: '换上新版本',
    talkOn: '另一个窗口正在演示，演示结束后再换。',
    later: '关闭提示',
  },
  en: {
    ready: 'Everything is kept on this machine; the page now opens without a network.',
    waiting: 'A new version is here. Taking it reloads the page.',
    update: 'Take the new version',
    talkOn: 'Another window is giving a talk; take it when the talk is over.',
    later: 'Close the notice',
  },
};
