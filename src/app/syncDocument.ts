import type { PackSummary } from '../content/packSummary';
import { valuesFor } from '../scene/valuesFor';
import type { View } from '../state/view';

/**
 * What of the view stands on the document itself: language, theme, title, and whether an indicator colours the
 * map (`data-values`: `:has()` on what holds the map would style all of it anew with every change). Nothing is written that is
 * there already: even the same `lang` makes a browser style the whole document anew.
 */
export function syncDocument(view: View, title: string, pack: PackSummary): void {
  const root = document.documentElement;
  const lang = view.lang === 'zh' ? 'zh-Hans' : 'en';
  if (root.lang !== lang) root.lang = lang;
  if (view.theme === null) delete root.dataset['theme'];
  else if (root.dataset['theme'] !== view.theme) root.dataset['theme'] = view.theme;
  const hasValues = valuesFor(view, pack) !== null;
  if (root.hasAttribute('data-values') !== hasValues)
    root.toggleAttribute('data-values', hasValues);
  const { city } = pack;
  const whole =
    view.subject === city.id ? city.title[view.lang] : `${title} · ${city.title[view.lang]}`;
  if (document.title !== whole) document.title = whole;
}
