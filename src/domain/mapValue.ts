import type { Lang } from './lang';

/** A head count short enough for a label: `45.1万`, `451k`. */
export function formatMapValue(value: number, lang: Lang): string {
  return lang === 'zh' ? `${(value / 1e4).toFixed(1)}万` : `${Math.round(value / 1e3)}k`;
}
