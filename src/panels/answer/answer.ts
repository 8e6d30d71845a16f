import { packIndex } from '../../content/packIndex';
import type { Area, Pack } from '../../content/schema';
import type { Lang } from '../../domain/lang';
import { answerWords } from '../../i18n/answer';
import { sourceLine } from '../../i18n/sourceLine';
import { amongPart, figuresPart, planMeasuredPart, pyramidPart } from './measuredParts';
import type { Part } from './part';
import { hasPart, placesPart, restPart, standsPart, wherePart } from './placeParts';
import { sincePart, strengthsPart, worksPart, yearsPart } from './portraitParts';
import { asksPart, rolePart, tasksPart } from './roleParts';

export interface Answer {
  readonly heading: string;
  readonly parts: readonly Part[];
  readonly limits: string;
  /** Numbered by their place. */
  readonly sources: readonly string[];
}

/** One county on one page, in the order of its panel. */
export function answerFor(pack: Pack, area: Area, lang: Lang): Answer {
  const words = answerWords[lang];
  const makers = [
    rolePart,
    figuresPart,
    tasksPart,
    amongPart,
    worksPart,
    yearsPart,
    pyramidPart,
    planMeasuredPart,
    strengthsPart,
    sincePart,
    hasPart,
    placesPart,
    wherePart,
    asksPart,
    restPart,
    standsPart,
  ];
  const parts = makers
    .map((make) => make(pack, area, lang))
    .filter(({ lines }) => lines.length > 0);
  const cited = parts.flatMap(({ lines }) => lines.flatMap(({ sources }) => sources));
  return {
    heading: words.heading(area.name[lang]),
    parts,
    limits: words.limits,
    sources: [...new Set(cited)],
  };
}

/** The same as plain text, for the clipboard: every statement with the numbers of its sources. */
export function answerText(pack: Pack, answer: Answer, lang: Lang): string {
  const words = answerWords[lang];
  const parts = answer.parts.map(({ heading, lines, isList }) =>
    [
      heading,
      ...lines.map(({ text, sources }) => {
        const numbers = sources.map((id) => answer.sources.indexOf(id) + 1).join(',');
        return `${isList ? '- ' : ''}${text}${numbers === '' ? '' : words.cited(numbers)}`;
      }),
    ].join('\n'),
  );
  const sources = answer.sources.flatMap((id, at) => {
    const source = packIndex(pack).sources.get(id);
    return source === undefined ? [] : [`${at + 1}. ${sourceLine(source, lang)}`];
  });
  return [answer.heading, ...parts, answer.limits, [words.sources, ...sources].join('\n')].join(
    '\n\n',
  );
}
