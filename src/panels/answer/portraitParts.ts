import { membersOf } from '../../content/nesting';
import type { Indicator } from '../../content/schema';
import type { Rating } from '../../content/valueStatus';
import { formatNumber, formatValue } from '../../domain/format';
import { answerWords } from '../../i18n/answer';
import { panelWords } from '../../i18n/panel';
import { portraitWords } from '../../i18n/portrait';
import { sampleWords } from '../../i18n/rating';
import { laterOfArea } from '../area/since';
import { styleOf } from '../keyIndicators';
import { measuresOverYears, residentsOverYears } from '../portrait/overYears';
import { standingsOf } from '../portrait/standing';
import { specialismsOf } from '../portrait/specialism';
import { strengthsOf, type Judged } from '../portrait/strengths';
import { shareStyle } from '../styles';
import { factsOf, linesOf, type MakePart } from './part';
import { placeText } from './standText';

export const worksPart: MakePart = (pack, area, lang) => {
  const words = portraitWords[lang];
  const found = specialismsOf(pack, [area.id]);
  const share = (value: number) => formatValue(value, shareStyle, lang);
  const rows = (found?.rows ?? []).map(({ indicator, quotient, own, whole }) => ({
    text: `${indicator.short[lang]}${answerWords[lang].colon}${words.times(formatNumber(quotient, 1))}${answerWords[lang].join}${words.ofJobs(share(own), share(whole))}`,
    sources: found?.sources ?? [],
  }));
  return {
    heading: words.rests(found?.year ?? 0),
    lines: [...rows, ...linesOf(factsOf(pack, area).works, lang)],
    isList: true,
  };
};

export const yearsPart: MakePart = (pack, area, lang) => {
  const members = membersOf(pack, area.wing).map(({ id }) => id);
  const heads = residentsOverYears(pack, [area.id], members);
  const all = [...(heads === null ? [] : [heads]), ...measuresOverYears(pack, [area.id], members)];
  const years = all.flatMap((one) => one.years);
  /** Of the newest value; those among the large numbers have it there. */
  const placeOf = ({ id }: Indicator) => {
    const rank = standingsOf(pack, [id], area.id, lang)[0]?.rank ?? null;
    return rank === null || pack.portrait?.headline.includes(id) === true
      ? ''
      : answerWords[lang].join + panelWords[lang].placeOf(rank);
  };
  const caveat = (ratings: readonly Rating[], isChance: boolean) =>
    [
      ...(ratings.some(({ sample }) => sample !== null) ? [sampleWords[lang]] : []),
      ...(isChance ? [portraitWords[lang].chance] : []),
    ]
      .map((part) => answerWords[lang].join + part)
      .join('');
  const lines = all.map(({ indicator, years: own, own: values, sources, ratings, isChance }) => ({
    text: `${indicator.name[lang]}${answerWords[lang].colon}${own
      .map((year, at) => {
        const value = values[at] ?? null;
        const printed =
          value === null
            ? answerWords[lang].noData
            : formatValue(value, styleOf(pack, indicator), lang);
        return panelWords[lang].inYear(year, printed);
      })
      .join(answerWords[lang].list)}${placeOf(indicator)}${caveat(ratings, isChance)}`,
    sources,
  }));
  const heading = portraitWords[lang].years(Math.min(...years), Math.max(...years));
  return { heading, lines, isList: true };
};

export const strengthsPart: MakePart = (pack, area, lang) => {
  const words = portraitWords[lang];
  const { strong, weak } = strengthsOf(pack, pack.portrait?.judged ?? [], area.id, lang);
  const line =
    (title: string) =>
    ({ standing, fromLow }: Judged) => ({
      text: `${title}${answerWords[lang].colon}${placeText(standing, lang, fromLow)}`,
      sources: standing.sources,
    });
  const lines = [...strong.map(line(words.strong)), ...weak.map(line(words.weak))];
  return { heading: words.strengths, lines, isList: true };
};

export const sincePart: MakePart = (pack, area, lang) => {
  const later = laterOfArea(pack, area.id, factsOf(pack, area).since, lang);
  return {
    heading: portraitWords[lang].since(pack.portrait?.since ?? 0),
    lines: later.map(({ year, text, sources }) => ({
      text: `${year}${answerWords[lang].colon}${text}`,
      sources,
    })),
    isList: true,
  };
};
