import { packIndex } from '../../content/packIndex';
import type { Pack } from '../../content/schema';
import type { Lang } from '../../domain/lang';
import { panelWords } from '../../i18n/panel';
import type { Standing } from './standing';

/** What a county’s wing and the city have, or of a wing the city alone; counts have no mean. */
export function meansOf(
  pack: Pack,
  { wing: mean, city, format }: Standing,
  subject: string,
  lang: Lang,
): readonly string[] {
  const { areas, wings } = packIndex(pack);
  const wing = wings.get(areas.get(subject)?.wing ?? '');
  return [
    ...(wing === undefined || mean === null ? [] : [`${wing.short[lang]} ${format(mean)}`]),
    ...(city === null ? [] : [`${panelWords[lang].wholeCity} ${format(city)}`]),
  ];
}
