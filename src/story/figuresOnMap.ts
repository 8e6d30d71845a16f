import { packIndex } from '../content/packIndex';
import type { Pack } from '../content/schema';
import type { Lang } from '../domain/lang';
import { storyWords } from '../i18n/story';
import type { View } from '../state/view';

/** What the figures under the names on the map are: the indicator and its year, or the years it changed between. */
export function figuresOnMap(pack: Pack, { indicator, year, since }: View, lang: Lang): string {
  const id = indicator ?? pack.mapIndicator;
  const years = pack.series.flatMap((one) => (one.indicator === id ? [one.year] : []));
  const name = packIndex(pack).indicators.get(id)?.name[lang] ?? '';
  const to = year ?? Math.max(...years);
  return since === null
    ? storyWords[lang].onMap(name, to)
    : storyWords[lang].changeOnMap(name, since, to);
}
