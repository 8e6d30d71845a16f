import type { Area, Pack } from '../content/schema';
import { quantityOf, type NumberStyle, type Quantity } from '../domain/format';
import { ranksOf, type Rank } from '../domain/rank';
import { seriesOf, valueOf } from '../domain/series';
import { combinedOf, shareOf } from '../domain/statistics';
import type { Lang } from '../domain/words';
import { panelWords } from '../i18n/panel';
import { changeOver, populationSpan, residents } from './growth';
import { heritage, indicatorOf, landArea, styleOf, urbanShare } from './keyIndicators';

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

export const changeStyle: NumberStyle = { unit: 'percent', digits: 1, isSigned: true };
export const shareStyle: NumberStyle = { unit: 'percent', digits: 1 };
const countStyle: NumberStyle = { unit: 'persons', digits: 0 };

export function areaFigures(pack: Pack, area: Area, lang: Lang): readonly Figure[] {
  const index = pack.areas.indexOf(area);
  const ranked = (values: readonly (number | null)[], digits: number) =>
    ranksOf(values, digits)[index] ?? null;
  const words = panelWords[lang];
  const span = populationSpan(pack);
  const sites = seriesOf(pack, heritage);
  const kind = indicatorOf(pack, heritage);
  const ids = pack.areas.map(({ id }) => id);
  return [
    ...residentFigures(pack, [area.id], lang).map((figure, at) => ({
      ...figure,
      rank:
        span === null
          ? null
          : at === 0
            ? ranked(span.to.values, 0)
            : ranked(
                ids.map((id) => changeOver(pack, span, [id])),
                changeStyle.digits,
              ),
    })),
    ...(sites === undefined || kind === undefined
      ? []
      : [
          {
            label: words.nationalSites,
            when: words.yearIn(sites.year),
            quantity: printed(valueOf(pack, heritage, area.id), styleOf(pack, kind), lang),
            rank: ranked(sites.values, 0),
            note: null,
            sources: sites.sources,
          },
        ]),
  ];
}

export function groupFigures(
  pack: Pack,
  areas: readonly string[] | null,
  lang: Lang,
): readonly Figure[] {
  const words = panelWords[lang];
  const urban = indicatorOf(pack, urbanShare);
  const series = seriesOf(pack, urbanShare);
  const land = seriesOf(pack, landArea);
  const ids = areas ?? pack.areas.map(({ id }) => id);
  const share =
    areas === null
      ? (series?.city ?? null)
      : urban === undefined
        ? null
        : combinedOf(pack, urban, ids);
  const km2 =
    areas === null
      ? (land?.city ?? null)
      : combinedOf(pack, { id: landArea, combine: 'sum', weight: null }, ids);
  return [
    ...residentFigures(pack, areas, lang),
    ...(series === undefined
      ? []
      : [
          {
            label: words.urbanShare,
            when: words.yearIn(series.year),
            quantity: printed(share, shareStyle, lang),
            rank: null,
            note: areas === null ? null : words.weighted,
            sources: series.sources,
          },
        ]),
    ...(land === undefined
      ? []
      : [
          {
            label: words.area,
            when: '',
            quantity: printed(km2, { unit: 'km2', digits: 0 }, lang),
            rank: null,
            note: null,
            sources: land.sources,
          },
        ]),
  ];
}

/** Share of the city's people and of its land. */
export function sharesOf(
  pack: Pack,
  areas: readonly string[],
): { people: number | null; land: number | null } {
  const span = populationSpan(pack);
  const people = span === null ? null : shareOf(residents(pack, areas, span.to.year), span.to.city);
  const all = pack.areas.map(({ id }) => id);
  const sum = (ids: readonly string[]) =>
    combinedOf(pack, { id: landArea, combine: 'sum', weight: null }, ids);
  return { people, land: shareOf(sum(areas), sum(all)) };
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
      label: words.population,
      when: words.yearIn(to.year),
      quantity: printed(residents(pack, areas, to.year), countStyle, lang),
      rank: null,
      note: null,
      sources: to.sources,
    },
    {
      label: words.change,
      when: words.changeSince(from.year, to.year),
      quantity: printed(changeOver(pack, span, areas), changeStyle, lang),
      rank: null,
      note: null,
      sources: both,
    },
  ];
}

function printed(value: number | null, style: NumberStyle, lang: Lang): Quantity | null {
  return value === null ? null : quantityOf(value, style, lang);
}
