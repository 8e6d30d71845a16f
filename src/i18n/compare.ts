import type { Lang } from '../domain/words';
import { en } from './compareEn';
import { zh } from './compareZh';

/** Every word of the comparison that is not the pack's. The Chinese is the original. */
export type CompareWords = typeof zh;

export const compareWords: Readonly<Record<Lang, CompareWords>> = { zh, en };
