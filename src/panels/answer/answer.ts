import { packIndex } from '../../content/packIndex';
import type { Area, Pack, PlanItem } from '../../content/schema';
import { formatNumber, formatValue } from '../../domain/format';
import { ranksOf } from '../../domain/rank';
import { seriesOf } from '../../domain/series';
import type { Lang } from '../../domain/lang';
import { answerWords } from '../../i18n/answer';
import { panelWords } from '../../i18n/panel';
import { heritage, styleOf, stripIndicators } from '../keyIndicators';
import { concernOf } from '../plan/relations';

/** One statement with the ids of its sources; `isHan` where only the sources' language exists. */
export interface Line {
  readonly text: string;
  readonly sources: readonly string[];
}
export interface Part {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly isList: boolean;
}
export interface Answer {
  readonly heading: string;
  readonly parts: readonly Part[];
  readonly limits: string;
  /** Numbered by their place. */
  readonly sources: readonly string[];
}

/** One county on one page: role, the plan's demands, what it has, how it stands, where it lies. */
export function answerFor(pack: Pack, area: Area, lang: Lang): Answer {
  const words = answerWords[lang];
  const parts = [rolePart, asksPart, hasPart, standsPart, wherePart].map((make) =>
    make(pack, area, lang),
  );
  const cited = parts.flatMap(({ lines }) => lines.flatMap(({ sources }) => sources));
  return {
    heading: words.heading(area.name[lang]),
    parts,
    limits: words.limits,
    sources: [...new Set(cited)],
  };
}

function rolePart(pack: Pack, area: Area, lang: Lang): Part {
  const role = packIndex(pack).roles.get(area.id);
  const lines =
    role === undefined
      ? [{ text: answerWords[lang].noData, sources: [] }]
      : [
          { text: role.summary[lang], sources: role.sources },
          { text: `${panelWords[lang].basis[role.basis]}${answerWords[lang].end}`, sources: [] },
        ];
  return { heading: answerWords[lang].role, lines, isList: false };
}

/** Those that name the county or a zone in it come first, then those that name its wing. */
function asksPart(pack: Pack, area: Area, lang: Lang): Part {
  const words = answerWords[lang];
  const wing = packIndex(pack).wings.get(area.wing);
  const concern = concernOf(pack, area.id);
  const line = (item: PlanItem, way: string): Line => ({
    text: `${item.name[lang]}${lang === 'zh' ? `（${way}）` : ` (${way})`}${words.colon}${item.summary[lang]}`,
    sources: item.sources,
  });
  const through = words.throughWing(wing?.short[lang] ?? '');
  const lines = [
    ...concern.direct.map((item) => line(item, words.named)),
    ...concern.wing.map((item) => line(item, through)),
  ];
  const whole = concern.city.length;
  return {
    heading: words.asks,
    lines: [
      ...(lines.length === 0 ? [{ text: words.asksNone, sources: [] }] : lines),
      ...(whole > 0 ? [{ text: words.asksWhole(whole), sources: [] }] : []),
    ],
    isList: true,
  };
}

function hasPart(pack: Pack, area: Area, lang: Lang): Part {
  const sites = pack.sites.filter((site) => site.area === area.id);
  const role = packIndex(pack).roles.get(area.id);
  const facts = (role?.facts ?? []).map(({ text, sources }) => ({ text: text[lang], sources }));
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
}

function standsPart(pack: Pack, area: Area, lang: Lang): Part {
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
}

function wherePart(pack: Pack, area: Area, lang: Lang): Part {
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
  return { heading: answerWords[lang].where, lines, isList: false };
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
    return source === undefined
      ? []
      : [`${at + 1}. ${source.publisher[lang]}${words.list}${source.title[lang]}`];
  });
  return [answer.heading, ...parts, answer.limits, [words.sources, ...sources].join('\n')].join(
    '\n\n',
  );
}
