import type { Lang } from '../domain/words';
import type { Widen } from './widen';

const zh = {
  label: '查找县、规划与文物',
  placeholder: '查找：地名、拼音、代码……',
  open: '打开查找',
  close: '关闭查找',
  results: '查找结果',
  kinds: {
    city: '全市',
    area: '县级',
    wing: '两翼',
    core: '谷',
    extension: '四向',
    zone: '两区',
    site: '全国重点文物保护单位',
  },
  plan: {
    mission: '规划 · 使命',
    goal: '规划 · 目标',
    advantage: '规划 · 优势',
    measure: '规划 · 举措',
  },
  formerly: (name: string) => `曾用名或别名：${name}`,
  mentions: '文中提到',
  found: (count: number) => `找到 ${count} 项，用上下键选择`,
  guessed: (count: number) => `没有完全相符的；相近的有 ${count} 项`,
  guess: '相近',
  none: '没有找到。可试：县名、拼音首字母、六位代码、文物名',
  failed: '查找数据没有载入，请稍后再试',
} as const;
export type SearchWords = Widen<typeof zh>;

const en: SearchWords = {
  label: 'Find counties, plan items and heritage',
  placeholder: 'Find a name, pinyin, code …',
  open: 'Open the search',
  close: 'Close the search',
  results: 'Search results',
  kinds: {
    city: 'Whole city',
    area: 'County level',
    wing: 'Wing',
    core: 'Valley',
    extension: 'Extension',
    zone: 'Zone',
    site: 'National key heritage site',
  },
  plan: {
    mission: 'Plan · mission',
    goal: 'Plan · goal',
    advantage: 'Plan · advantage',
    measure: 'Plan · measure',
  },
  formerly: (name) => `Formerly or also: ${name}`,
  mentions: 'Mentioned in the text',
  found: (count) => `${count} found; choose with the arrow keys`,
  guessed: (count) => `No exact match; ${count} similar`,
  guess: 'similar',
  none: 'Nothing found. Try a county’s name, its pinyin initials, its code or a heritage site',
  failed: 'The search could not be loaded; try again later',
};

export const searchWords: Readonly<Record<Lang, SearchWords>> = { zh, en };
