import { membersOf } from '../content/nesting';
import { packIndex } from '../content/packIndex';
import type { PackSummary } from '../content/packSummary';
import { formatNumber, formatValue, quantityOf, quantityText } from '../domain/format';
import { seriesOf } from '../domain/series';
import { sumOf } from '../domain/statistics';
import type { Lang } from '../domain/lang';
import { keyWords } from '../i18n/keys';
import { areaFacts } from '../map/controls/areaFacts';

export interface QuickFact {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** What can be shown of a subject before the panels are there: measured, with its year, no more. */
export function quickFacts(pack: PackSummary, subject: string, lang: Lang): readonly QuickFact[] {
  const words = keyWords[lang];
  const members = membersOf(pack, subject);
  const isWhole = subject === pack.city.id;
  if (members.length === 0 && !isWhole) return [];
  const facts: QuickFact[] = [];
  const series = seriesOf(pack, pack.mapIndicator);
  const indicator = packIndex(pack).indicators.get(pack.mapIndicator);
  const value = isWhole
    ? (series?.city ?? null)
    : sumOf(members.map((area) => series?.values[pack.areas.indexOf(area)] ?? null));
  if (series !== undefined && indicator !== undefined) {
    const quantity =
      value === null ? null : quantityOf(value, { unit: 'persons', digits: 0 }, lang);
    const rank = areaFacts(pack, subject, lang)?.rank ?? null;
    facts.push({
      label: indicator.short[lang],
      value: quantity === null ? words.noData : quantityText(quantity),
      note: [words.yearOf(series.year), rank === null ? '' : words.place(rank)]
        .filter(Boolean)
        .join(words.join),
    });
  }
  const whole = series?.city ?? null;
  if (value !== null && whole !== null && !isWhole)
    facts.push({
      label: words.shareOfCity,
      value: formatValue((100 * value) / whole, { unit: 'percent', digits: 1 }, lang),
      note: words.yearOf(series?.year ?? 0),
    });
  if (members.length !== 1)
    facts.push({
      label: words.counties,
      value: String(isWhole ? pack.areas.length : members.length),
      note: '',
    });
  const { areas } = pack.geometry;
  const from = areas[subject]?.fromCore;
  const core = packIndex(pack).core;
  if (from && core !== undefined)
    facts.push({
      label: words.toCore(core.short[lang]),
      value: words.kilometres(formatNumber(from.distanceKm, 0)),
      note: words.fromShape,
    });
  return facts;
}
