import { packIndex } from '../../content/packIndex';
import { formatNumber, formatValue } from '../../domain/format';
import { ranksOf } from '../../domain/rank';
import { seriesOf } from '../../domain/series';
import { answerWords } from '../../i18n/answer';
import { panelWords } from '../../i18n/panel';
import { portraitWords } from '../../i18n/portrait';
import { apartOf } from '../area/apart';
import { heritage, styleOf, stripIndicators } from '../keyIndicators';
import type { Place } from '../../content/schema';
import { placeWords } from '../../i18n/places';
import { placeGroups } from '../place/placeGroups';
import { bracketed, factsOf, linesOf, type Line, type MakePart } from './part';

export const hasPart: MakePart = (pack, area, lang) => {
  const sites = pack.sites.filter((site) => site.area === area.id);
  const facts = linesOf(factsOf(pack, area).culture, lang);
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

/** What is no heritage site, kind by kind; what the map has no point for says so. */
export const placesPart: MakePart = (pack, area, lang) => {
  const words = placeWords[lang];
  const nameOf = ({ name, at }: Place) =>
    at === null ? bracketed(name[lang], words.unplaced, lang) : name[lang];
  const lines = placeGroups(pack, area.id).map(({ kind, places, sources }) => ({
    text: `${words.kinds[kind]}${answerWords[lang].colon}${places.map(nameOf).join(panelWords[lang].comma)}`,
    sources,
  }));
  return { heading: words.others, lines, isList: true };
};

export const restPart: MakePart = (pack, area, lang) => ({
  heading: answerWords[lang].rest,
  lines: linesOf(factsOf(pack, area).rest, lang),
  isList: true,
});

/** What no part above has told. */
export const standsPart: MakePart = (pack, area, lang) => {
  const words = answerWords[lang];
  const index = pack.areas.indexOf(area);
  const { headline = [], among = [], years = [] } = pack.portrait ?? {};
  const tasks = pack.wingTasks.flatMap(({ indicator }) => indicator ?? []);
  const told = new Set([heritage, ...headline, ...tasks, ...among, ...years]);
  const lines = stripIndicators(pack).flatMap((indicator): Line[] => {
    const series = seriesOf(pack, indicator.id);
    if (series === undefined || told.has(indicator.id)) return [];
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
  if (geometry !== undefined) {
    if (core !== undefined && geometry.fromCore !== null) {
      const { direction, distanceKm } = geometry.fromCore;
      const text = words.fromCore(direction, formatNumber(distanceKm, 0)).join(core.name[lang]);
      lines.push({ text: `${text}${lang === 'en' ? ' ' : ''}${words.bearingNote}`, sources: [] });
    }
    const near = pack.areas.filter(({ id }) => geometry.neighbours.includes(id));
    const names = near.map(({ name }) => name[lang]).join(words.comma);
    if (near.length > 0)
      lines.push({ text: `${words.neighbours}${words.colon}${names}${words.period}`, sources: [] });
  }
  const apart = apartOf(pack, area, lang).map(({ name, km }) =>
    portraitWords[lang].apart(name, formatNumber(km, 0)),
  );
  if (apart.length > 0) {
    const told = bracketed(apart.join(words.separator), portraitWords[lang].apartNote, lang);
    const text = told + answerWords[lang].end;
    lines.push({ text, sources: [] });
  }
  return {
    heading: answerWords[lang].where,
    lines: [...lines, ...linesOf(factsOf(pack, area).place, lang)],
    isList: false,
  };
};
