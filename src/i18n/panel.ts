import type { Lang } from '../domain/words';
import { en } from './panelEn';
import { zh, type PanelWords } from './panelZh';

export type { PanelWords };

export const panelWords: Readonly<Record<Lang, PanelWords>> = { zh, en };

/** The pack's topics are open; one without a word here stands as it is. */
export function topicWord(words: PanelWords, topic: string): string {
  return new Map(Object.entries(words.topics)).get(topic) ?? topic;
}

/** Site types come from an official Chinese list; `null` where there is no word for one. */
export function siteTypeWord(words: PanelWords, type: string): string | null {
  return new Map(Object.entries(words.siteTypes)).get(type) ?? null;
}
