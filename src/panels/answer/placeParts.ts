import { packIndex } from '../../content/packIndex';
import { formatNumber, formatValue } from '../../domain/format';
import { ranksOf } from '../../domain/rank';
import { seriesOf } from '../../domain/series';
import { answerWords } from '../../i18n/answer';
import { panelWords } from '../../i18n/panel';
import { heritage, styleOf, stripIndicators } from '../keyIndicators';
import { factsOf, linesOf, type Line, type MakePart } from './part';

export const hasPart: MakePart = (pack, area, lang) => {
  const sites = pack.sites.filter((site) => site.area === area.id);
  const { culture, rest } = factsOf(pack, area);
  const facts = linesOf([...culture, ...rest], lang);
  const known =
    sites.length === 0
      ? [{ text: panelWords[lang].noSites, sources: pack.siteSources }]
      : [
          {
            text: `${answerWords[lang].sites(sites.length)}${sites.map(({ name }) => name[lang]).join(panelWords[lang].comma)}`,
            sources: pack.siteSources,
          },
        ];
  return { heading: answerWords[lang].has, lines: [...facts, ...known], isList: true };
};

export const standsPart: MakePart = (pack, area, lang) => {
  const words = answerWords[lang];
  const index = pack.areas.indexOf(area);
  const lines = stripIndicators(pack).flatMap((indicator): Line[] => {
    const series = seriesOf(pack, indicator.id);
    if (series === undefined || indicator.id === heritage) return [];
    const value = series.values[index] ?? null;
    const rank = ranksOf(series.values, indicator.digits)[index] ?? null;
    const printed =
      value === null ? words.noData : formatValue(value, styleOf(pack, indicator), lang);
    const stand = words.stand(indicator.name[lang], printed, series.year);
    const place = rank === null ? '' : words.join + words.rank(rank.rank, rank.of, rank.isTied);
    return [{ text: stand + place + words.end, sources: series.sources }];
  });
  return { heading: words.stands, lines, isList: true };
};

export const wherePart: MakePart = (pack, area, lang) => {
  const words = panelWords[lang];
  const geometry = pack.geometry.areas[area.id];
  const core = packIndex(pack).core;
  const lines: Line[] = [];
  if (geometry !== undefined && core !== undefined) {
    const { direction, distanceKm } = geometry.fromCore;
    const text = words.fromCore(direction, formatNumber(distanceKm, 0)).join(core.name[lang]);
    lines.push({ text: `${text}${lang === 'en' ? ' ' : ''}${words.bearingNote}`, sources: [] });
    const near = pack.areas.filter(({ id }) => geometry.neighbours.includes(id));
    const names = near.map(({ name }) => name[lang]).join(words.comma);
    if (near.length > 0)
      lines.push({ text: `${words.neighbours}${words.colon}${names}${words.period}`, sources: [] });
  }
  return {
    heading: answerWords[lang].where,
    lines: [...lines, ...linesOf(factsOf(pack, area).place, lang)],
    isList: false,
  };
};
