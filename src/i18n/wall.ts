import { bilingual, both } from './bilingual.ts';

/** What the wall of a talk says beside the story's own words. */
export const wallWords = bilingual({
  sources: both('来源：', 'Sources: '),
  listJoin: both('、', '; '),
  notAuthority: both('示意图，不作为划界依据', 'Schematic: no evidence of any boundary'),
  noData: both('未查到公开数据', 'No published data found'),
  year: both(
    (year: number) => `${year}年`,
    (year) => `${year}`,
  ),
  change: both(
    (from: number, to: number) => `${from}—${to}年变化`,
    (from, to) => `change ${from}–${to}`,
  ),
});
