import type { Lang } from '../../domain/lang';
import { answerWords } from '../../i18n/answer';
import { panelWords } from '../../i18n/panel';
import type { Standing } from '../portrait/standing';

/** An indicator in a sentence: the own value, its year, its place among all counties. */
export function standText({ indicator, own, year, format, rank }: Standing, lang: Lang): string {
  const words = answerWords[lang];
  const stand = words.stand(indicator.name[lang], own === null ? words.noData : format(own), year);
  return rank === null ? stand : stand + words.join + panelWords[lang].placeOf(rank);
}
