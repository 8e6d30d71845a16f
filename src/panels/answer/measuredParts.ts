import { figureText } from '../../domain/figureText';
import { formatNumber, quantityText } from '../../domain/format';
import { answerWords } from '../../i18n/answer';
import { panelWords } from '../../i18n/panel';
import { portraitWords } from '../../i18n/portrait';
import { sampleWords } from '../../i18n/rating';
import { areaFigures } from '../figures';
import { meansOf } from '../portrait/means';
import { newestPyramid } from '../portrait/pyramid';
import { pyramidText } from '../portrait/pyramidText';
import { risesOf } from '../portrait/rises';
import { standingsOf } from '../portrait/standing';
import type { MakePart } from './part';
import { standText } from './standText';

/** The large numbers below the name. */
export const figuresPart: MakePart = (pack, area, lang) => ({
  heading: answerWords[lang].figures,
  lines: areaFigures(pack, area, lang).map(({ label, when, quantity, rank, sources }) => {
    const value = quantity === null ? answerWords[lang].noData : quantityText(quantity);
    const place = rank === null ? '' : answerWords[lang].join + panelWords[lang].placeOf(rank);
    return { text: answerWords[lang].figure(label, value, when) + place, sources };
  }),
  isList: true,
});

/** What tells counties apart, with the wing’s mean and the city’s. */
export const amongPart: MakePart = (pack, area, lang) => {
  const words = answerWords[lang];
  const lines = standingsOf(pack, pack.portrait?.among ?? [], area.id, lang).map((standing) => ({
    text: [
      standText(standing, lang),
      meansOf(pack, standing, area.id, lang).join(panelWords[lang].separator),
      standing.rating.sample === null ? '' : sampleWords[lang],
    ]
      .filter((part) => part !== '')
      .join(words.join),
    sources: standing.sources,
  }));
  const heading = portraitWords[lang].among(area.short[lang], pack.words.layers.wings[lang]);
  return { heading, lines, isList: true };
};

/** The age–sex pyramid, group by group. */
export const pyramidPart: MakePart = (pack, area, lang) => {
  const found = newestPyramid(pack, [area.id]);
  if (found === null) return { heading: '', lines: [], isList: true };
  const { before, year, rows, sources } = found;
  return {
    heading: portraitWords[lang].pyramid(before, year),
    lines: rows.map((row, at) => ({
      text: pyramidText(row, before, lang),
      sources: at === 0 ? sources : [],
    })),
    isList: true,
  };
};

/** A goal of the plan, then what was measured: two lines, never one. */
export const planMeasuredPart: MakePart = (pack, area, lang) => {
  const words = portraitWords[lang];
  const { colon, join } = answerWords[lang];
  const signed = (value: number) => formatNumber(value, 2, true);
  const lines = risesOf(pack, [area.id]).flatMap((one) => {
    const { figure, indicator, from, to, rise, whole, sources } = one;
    const says = words.rise(indicator.short[lang], figureText(figure, lang));
    const rose = words.rose(from, to, area.short[lang], signed(rise), signed(whole));
    return [
      { text: words.planSays + colon + says, sources: figure.sources },
      { text: words.measured + colon + rose + join + words.roseNote(to), sources },
    ];
  });
  return { heading: words.planMeasured, lines, isList: true };
};
