import type { Area, Indicator, Pack } from '../content/schema';
import { quantityOf, type NumberStyle, type Quantity } from '../domain/format';
import { ranksOf, type Rank } from '../domain/rank';
import { seriesOf } from '../domain/series';
import { combinedOf } from '../domain/statistics';
import type { Lang } from '../domain/lang';
import { panelWords } from '../i18n/panel';
import { changeOver, populationSpan, residents } from './growth';
import {
  heritage,
  indicatorOf,
  landArea,
  populationChange,
  styleOf,
  urbanShare,
} from './keyIndicators';
import { changeStyleOf, countStyle } from './styles';

/** One large number with all that makes it a statement: what, when, which place, whose word. */
export interface Figure {
  readonly label: string;
  readonly when: string;
  /** `null` is no data. */
  readonly quantity: Quantity | null;
  readonly rank: Rank | null;
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** The large numbers of an area that the portrait names, each with its rank among all areas. */
export function areaFigures(pack: Pack, area: Area, lang: Lang): readonly Figure[] {
  const words = panelWords[lang];
  const index = pack.areas.indexOf(area);
  const span = populationSpan(pack);
  const headline = pack.portrait?.headline ?? pack.indicators.slice(0, 3).map(({ id }) => id);
  return headline.flatMap((id): readonly Figure[] => {
    const [indicator, series] = [indicatorOf(pack, id), seriesOf(pack, id)];
    if (indicator === undefined || series === undefined) return [];
    const isChange = id === populationChange && span !== null;
    const when = isChange
      ? words.changeSince(span.from.year, span.to.year)
      : words.yearIn(series.year);
    const value = series.values[index] ?? null;
    return [
      {
        ...plain(headlineOf(pack, indicator, lang), when, series.sources),
        quantity: printed(value, styleOf(pack, indicator), lang),
        rank: ranksOf(series.values, indicator.digits)[index] ?? null,
      },
    ];
  });
}

/** Several areas together, or the whole city as its own series have it. */
export function groupFigures(
  pack: Pack,
  areas: readonly string[] | null,
  lang: Lang,
): readonly Figure[] {
  const words = panelWords[lang];
  const figures = [...residentFigures(pack, areas, lang)];
  const ids = areas ?? pack.areas.map(({ id }) => id);
  for (const id of [urbanShare, landArea]) {
    const indicator = indicatorOf(pack, id);
    const series = seriesOf(pack, id);
    if (indicator === undefined || series === undefined) continue;
    const own = areas === null ? series.city : null;
    figures.push({
      ...plain(indicator.short[lang], words.yearIn(series.year), series.sources),
      quantity: printed(own ?? combinedOf(pack, indicator, ids), styleOf(pack, indicator), lang),
      note: areas !== null && indicator.combine === 'weighted' ? words.weighted : null,
    });
  }
  return figures;
}

function residentFigures(
  pack: Pack,
  areas: readonly string[] | null,
  lang: Lang,
): readonly Figure[] {
  const words = panelWords[lang];
  const span = populationSpan(pack);
  if (span === null) return [];
  const { from, to } = span;
  const both = [...new Set([...to.sources, ...from.sources])];
  return [
    {
      ...plain(words.population, words.yearIn(to.year), to.sources),
      quantity: printed(residents(pack, areas, to.year), countStyle, lang),
    },
    {
      ...plain(words.change, words.changeSince(from.year, to.year), both),
      quantity: printed(changeOver(pack, span, areas), changeStyleOf(pack), lang),
    },
  ];
}

/** Under a large number there is room for the words that a reader looks for. */
function headlineOf(pack: Pack, { id, short }: Indicator, lang: Lang): string {
  const words = panelWords[lang];
  if (id === pack.mapIndicator) return words.population;
  if (id === populationChange) return words.change;
  return id === heritage ? words.nationalSites : short[lang];
}

function plain(label: string, when: string, sources: readonly string[]): Omit<Figure, 'quantity'> {
  return { label, when, rank: null, note: null, sources };
}

function printed(value: number | null, style: NumberStyle, lang: Lang): Quantity | null {
  return value === null ? null : quantityOf(value, style, lang);
}
