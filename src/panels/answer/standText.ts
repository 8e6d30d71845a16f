import type { Lang } from '../../domain/lang';
import { answerWords } from '../../i18n/answer';
import { panelWords } from '../../i18n/panel';
import { portraitWords } from '../../i18n/portrait';
import type { Standing } from '../portrait/standing';
import { bracketed } from './part';

/** An indicator in a sentence: the own value, its year, its place among all counties. */
export function standText({ indicator, own, year, format, rank }: Standing, lang: Lang): string {
  const words = answerWords[lang];
  const stand = words.stand(indicator.name[lang], own === null ? words.noData : format(own), year);
  return rank === null ? stand : stand + words.join + panelWords[lang].placeOf(rank);
}

/** Its name, year and place alone, from the lowest where asked; the value stands elsewhere. */
export function placeText(
  { indicator, year, rank }: Standing,
  lang: Lang,
  fromLow: number | null,
): string {
  const name = bracketed(indicator.short[lang], answerWords[lang].ofYear(year), lang);
  if (rank === null) return name;
  const isLow = fromLow !== null;
  const place = isLow
    ? portraitWords[lang].fromLow(fromLow, rank.of)
    : panelWords[lang].placeOf(rank);
  return name + answerWords[lang].join + place;
}
