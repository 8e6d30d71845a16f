import { packIndex } from '../../content/packIndex';
import type { PackSummary } from '../../content/packSummary';
import { quantityOf, quantityText } from '../../domain/format';
import { ranksOf, type Rank } from '../../domain/rank';
import { seriesOf } from '../../domain/series';
import type { Lang } from '../../domain/lang';
import { keyWords } from '../../i18n/keys';
import { wholeLabel } from '../../scene/valueLabels';
import type { MapValues } from '../../scene/valuesFor';

/** What the first script already knows of an area, in words: said, and shown before the panels come. */
export interface AreaFacts {
  readonly name: string;
  readonly wing: string;
  readonly indicator: string;
  readonly year: number | null;
  /** The earlier year of a change. */
  readonly since: number | null;
  /** As printed, with its unit; `null` is no data. */
  readonly value: string | null;
  readonly rank: Rank | null;
  readonly neighbours: readonly string[];
}

/** @param shown What colours the map; else the pack’s own indicator is told. */
export function areaFacts(
  pack: PackSummary,
  id: string,
  lang: Lang,
  shown: MapValues | null = null,
): AreaFacts | null {
  const index = pack.areas.findIndex((area) => area.id === id);
  const area = pack.areas[index];
  if (area === undefined) return null;
  const series = shown ?? seriesOf(pack, pack.mapIndicator);
  const value = series?.values[index] ?? null;
  const indicator = shown?.indicator ?? pack.mapIndicator;
  const near = pack.geometry.areas[id]?.neighbours ?? [];
  return {
    name: area.name[lang],
    wing: packIndex(pack).wings.get(area.wing)?.short[lang] ?? '',
    indicator: packIndex(pack).indicators.get(indicator)?.short[lang] ?? '',
    since: shown?.since ?? null,
    year: series?.year ?? null,
    value: value === null ? null : textOf(value, shown, lang),
    rank: ranksOf(series?.values ?? [], shown?.style.digits ?? 0)[index] ?? null,
    neighbours: pack.areas.filter((one) => near.includes(one.id)).map(({ short }) => short[lang]),
  };
}

function textOf(value: number, shown: MapValues | null, lang: Lang): string {
  if (shown !== null) return wholeLabel(shown, value, lang);
  return quantityText(quantityOf(value, { unit: 'persons', digits: 0 }, lang));
}

/** One sentence: name, value of the map and year, rank, wing, neighbours. */
export function areaSentence(
  pack: PackSummary,
  id: string,
  lang: Lang,
  shown: MapValues | null = null,
): string {
  const words = keyWords[lang];
  const facts = areaFacts(pack, id, lang, shown);
  if (facts === null) return words.wholeCity(pack.city.name[lang], pack.areas.length) + words.end;
  const { name, wing, indicator, year, since, value, rank, neighbours } = facts;
  const parts = [
    name,
    year === null ? '' : words.value(indicator, value ?? words.noData, year, since),
    rank === null ? '' : words.place(rank),
    wing,
    neighbours.length === 0 ? '' : words.neighbours(neighbours.join(words.listJoin)),
  ];
  return parts.filter(Boolean).join(words.join) + words.end;
}
