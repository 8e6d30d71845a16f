import type { Level } from '../content/level.ts';
import { bilingual, both } from './bilingual.ts';

/** What the whole of a pack is called: the last character of 全市, and the English word. */
export const levelWords = bilingual({
  city: both('市', 'city'),
  province: both('省', 'province'),
  region: both('区', 'region'),
  country: both('国', 'country'),
});

/** 全市, 全省, 全区 or 全国. */
export const wholeOf = (level: Level): string => `全${levelWords.zh[level]}`;
