import type { Lang } from '../domain/words';
import type { Widen } from './widen';

const zh = {
  raise: '面板：拉高一级',
  lower: '面板：降低一级',
  stops: { low: '面板已收起', middle: '面板占半屏', high: '面板已展开' },
} as const;
export type SheetWords = Widen<typeof zh>;

const en: SheetWords = {
  raise: 'Panel: raise',
  lower: 'Panel: lower',
  stops: { low: 'Panel lowered', middle: 'Panel at half height', high: 'Panel raised' },
};

export const sheetWords: Readonly<Record<Lang, SheetWords>> = { zh, en };
