import type { Lang } from '../domain/words';
import type { Widen } from './widen';

/** Words of a part that comes later than the page. */
const zh = {
  loading: '正在载入……',
  failed: '这一部分没有载入成功，请再试一次；地图仍可使用。',
  broken: '这一部分出了错，没能显示；其余部分仍可使用。',
  again: '再试一次',
  reload: '刷新页面',
} as const;
export type LazyWords = Widen<typeof zh>;

const en: LazyWords = {
  loading: 'Loading …',
  failed: 'This part could not be loaded; please try again. The map still works.',
  broken: 'This part met a fault and cannot be shown; the rest of the page still works.',
  again: 'Try again',
  reload: 'Reload the page',
};

export const lazyWords: Readonly<Record<Lang, LazyWords>> = { zh, en };
