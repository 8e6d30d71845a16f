import type { Pack } from '../content/schema';
import type { Lang } from '../domain/lang';
import { storyWords } from '../i18n/story';
import type { View } from '../state/view';

/** What the figures under the names on the map are: the indicator and its year. */
export function figuresOnMap(
  { series, indicators, mapIndicator }: Pack,
  { indicator, year }: View,
  lang: Lang,
): string {
  const id = indicator ?? mapIndicator;
  const years = series.flatMap((one) => (one.indicator === id ? [one.year] : []));
  const name = indicators.find((one) => one.id === id)?.name[lang] ?? '';
  return storyWords[lang].onMap(name, year ?? Math.max(...years));
}
