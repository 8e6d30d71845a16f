import { packIndex } from '../content/packIndex';
import type { Pack } from '../content/schema';
import type { Lang } from '../domain/lang';
import { storyWords, type SaidOnMap } from '../i18n/story';
import type { View } from '../state/view';

/** What the figures under the names on the map are: the indicator and its year, or the years it changed between. */
export function figuresOnMap(
  pack: Pack,
  { indicator, year, since }: View,
  lang: Lang,
  said: SaidOnMap = { unit: '', hasNumbers: true },
): string {
  const id = indicator ?? pack.mapIndicator;
  const years = pack.series.flatMap((one) => (one.indicator === id ? [one.year] : []));
  const name = packIndex(pack).indicators.get(id)?.name[lang] ?? '';
  const to = year ?? Math.max(...years);
  const { onMap, changeOnMap } = storyWords[lang];
  return since === null ? onMap(name, to, said) : changeOnMap(name, since, to, said);
}
