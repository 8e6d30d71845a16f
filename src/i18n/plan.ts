import type { Lang } from '../domain/words';
import { planEn } from './planEn';
import { planZh, type PlanWords } from './planZh';

export type { PlanWords };

export const planWords: Readonly<Record<Lang, PlanWords>> = { zh: planZh, en: planEn };
