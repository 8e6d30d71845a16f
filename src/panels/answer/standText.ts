import type { Lang } from '../../domain/lang';
import { answerWords } from '../../i18n/answer';
import { panelWords } from '../../i18n/panel';
import { portraitWords } from '../../i18n/portrait';
import type { Standing } from '../portrait/standing';

/** An indicator in a sentence: the own value, its year, its place among all counties, from the lowest where asked. */
export function standText(
  { indicator, own, year, format, rank }: Standing,
  lang: Lang,
  fromLow: number | null = null,
): string {
  const words = answerWords[lang];
  const stand = words.stand(indicator.name[lang], own === null ? words.noData : format(own), year);
  if (rank === null) return stand;
  const place =
    fromLow === null
      ? panelWords[lang].placeOf(rank)
      : portraitWords[lang].fromLow(fromLow, rank.of);
  return stand + words.join + place;
}
