import type { PackSummary } from '../content/packSummary';
import type { View } from '../state/view';

/**
 * What of the view stands on the document itself: language, theme, title. Nothing is written that is
 * there already: even the same `lang` makes a browser style the whole document anew.
 */
export function syncDocument(view: View, title: string, city: PackSummary['city']): void {
  const root = document.documentElement;
  const lang = view.lang === 'zh' ? 'zh-Hans' : 'en';
  if (root.lang !== lang) root.lang = lang;
  if (view.theme === null) delete root.dataset['theme'];
  else if (root.dataset['theme'] !== view.theme) root.dataset['theme'] = view.theme;
  const whole =
    view.subject === city.id ? city.title[view.lang] : `${title} · ${city.title[view.lang]}`;
  if (document.title !== whole) document.title = whole;
}
