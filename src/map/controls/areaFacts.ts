import { packIndex } from '../../content/packIndex';
import type { PackSummary } from '../../content/packSummary';
import { quantityOf, quantityText } from '../../domain/format';
import { ranksOf, type Rank } from '../../domain/rank';
import { seriesOf } from '../../domain/series';
import type { Lang } from '../../domain/lang';
import { keyWords } from '../../i18n/keys';

/** What the first script already knows of an area, in words: said, and shown before the panels come. */
export interface AreaFacts {
  readonly name: string;
  readonly wing: string;
  readonly indicator: string;
  readonly year: number | null;
  /** As printed, with its unit; `null` is no data. */
  readonly value: string | null;
  readonly rank: Rank | null;
  readonly neighbours: readonly string[];
}

export function areaFacts(pack: PackSummary, id: string, lang: Lang): AreaFacts | null {
  const index = pack.areas.findIndex((area) => area.id === id);
  const area = pack.areas[index];
  if (area === undefined) return null;
  const series = seriesOf(pack, pack.mapIndicator);
  const value = series?.values[index] ?? null;
  const near = pack.geometry.areas[id]?.neighbours ?? [];
  const quantity = value === null ? null : quantityOf(value, { unit: 'persons', digits: 0 }, lang);
  return {
    name: area.name[lang],
    wing: packIndex(pack).wings.get(area.wing)?.short[lang] ?? '',
    indicator: packIndex(pack).indicators.get(pack.mapIndicator)?.short[lang] ?? '',
    year: series?.year ?? null,
    value: quantity === null ? null : quantityText(quantity),
    rank: ranksOf(series?.values ?? [], 0)[index] ?? null,
    neighbours: pack.areas.filter((one) => near.includes(one.id)).map(({ short }) => short[lang]),
  };
}

/** One sentence: name, value and year, rank, wing, neighbours. */
export function areaSentence(pack: PackSummary, id: string, lang: Lang): string {
  const words = keyWords[lang];
  const facts = areaFacts(pack, id, lang);
  if (facts === null) return words.wholeCity(pack.city.name[lang], pack.areas.length) + words.end;
  const { name, wing, indicator, year, value, rank, neighbours } = facts;
  const parts = [
    name,
    year === null ? '' : words.value(indicator, value ?? words.noData, year),
    rank === null ? '' : words.place(rank),
    wing,
    neighbours.length === 0 ? '' : words.neighbours(neighbours.join(words.listJoin)),
  ];
  return parts.filter(Boolean).join(words.join) + words.end;
}
