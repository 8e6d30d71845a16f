import type { Lang } from '../domain/words';
import { shareEn } from './shareEn';
import { shareZh } from './shareZh';
import type { ShareWords } from './shareTerms';

export type { ShareWords };

export const shareWords: Readonly<Record<Lang, ShareWords>> = { zh: shareZh, en: shareEn };
