import { bilingual, both } from './bilingual.ts';

/** What kind of entry a search has found. */
export const searchKindWords = bilingual({
  kinds: {
    city: both(`全${LEVEL_ZH}`, `Whole ${LEVEL_EN}`),
    area: both('县级', 'County level'),
    mention: both('地点', 'Place'),
  },
  plan: {
    chapter: both('规划 · 报告篇章', 'Plan · part of the report'),
    mission: both('规划 · 使命', 'Plan · mission'),
    idea: both('规划 · 指导思想', 'Plan · guiding idea'),
    achievement: both('规划 · 五年成绩', 'Plan · result of five years'),
    experience: both('规划 · 经验', 'Plan · lesson'),
    problem: both('规划 · 问题', 'Plan · problem'),
    orientation: both('规划 · 用人导向', 'Plan · choosing officials'),
    appeal: both('规划 · 号召', 'Plan · appeal'),
    goal: both('规划 · 目标', 'Plan · goal'),
    advantage: both('规划 · 优势', 'Plan · advantage'),
    measure: both('规划 · 举措', 'Plan · measure'),
    aftermath: both('规划 · 后续进展', 'Plan · later developments'),
  },
});
