import type { Outline } from '../content/outline';
import type { View } from '../state/view';

/** What of a view the document itself shows: its language, its theme and its title. */
export function dressDocument(
  { subject, lang, theme }: View,
  { city }: Outline,
  title: string,
): void {
  const root = document.documentElement;
  root.lang = lang === 'zh' ? 'zh-Hans' : 'en';
  if (theme === null) delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  document.title = subject === city.id ? city.title[lang] : `${title} · ${city.title[lang]}`;
}
