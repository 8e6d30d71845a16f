import type { Level } from '../content/level.ts';
import { bilingual, both } from './bilingual.ts';

/** What the whole of a pack is called: what follows 全, and the English word. */
export const levelWords = bilingual({
  city: both('市', 'city'),
  'autonomous-prefecture': both('州', 'prefecture'),
  league: both('盟', 'league'),
  prefecture: both('地区', 'prefecture'),
  province: both('省', 'province'),
  region: both('区', 'region'),
  country: both('国', 'country'),
});

/** 全市, 全州, 全省 and so on. */
export const wholeOf = (level: Level): string => `全${levelWords.zh[level]}`;
