import { packIndex } from '../content/packIndex';
import type { Pack } from '../content/schema';
import type { Lang } from '../domain/lang';
import { storyWords } from '../i18n/story';
import type { View } from '../state/view';

/** What the figures under the names on the map are: the indicator and its year. */
export function figuresOnMap(pack: Pack, { indicator, year }: View, lang: Lang): string {
  const id = indicator ?? pack.mapIndicator;
  const years = pack.series.flatMap((one) => (one.indicator === id ? [one.year] : []));
  const name = packIndex(pack).indicators.get(id)?.name[lang] ?? '';
  return storyWords[lang].onMap(name, year ?? Math.max(...years));
}
