import type { Outline } from '../content/outline';
import type { View } from '../state/view';

/** What of the view stands on the document itself: language, theme, title. */
export function dressDocument(view: View, title: string, city: Outline['city']): void {
  const root = document.documentElement;
  root.lang = view.lang === 'zh' ? 'zh-Hans' : 'en';
  if (view.theme === null) delete root.dataset['theme'];
  else root.dataset['theme'] = view.theme;
  document.title =
    view.subject === city.id ? city.title[view.lang] : `${title} · ${city.title[view.lang]}`;
}
