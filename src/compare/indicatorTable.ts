import { packIndex } from '../content/packIndex';
import type { Series, Tone } from '../content/schema';
import type { Rating } from '../content/valueStatus';
import { formatValue, type NumberStyle } from '../domain/format';
import { ranksOf, type Rank } from '../domain/rank';
import { askedOf } from '../domain/sampling';
import { seriesOf, yearsOf } from '../domain/series';
import { noSlots, type Slots } from '../domain/slots';
import type { Lang } from '../domain/lang';
import { comparable, measureOf, styleOf, type Atlas, type Measure } from './atlas';

/** One area under one indicator and year. */
export interface IndicatorTableRow {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly wing: Tone;
  /** `null` where the area is not chosen. */
  readonly slot: number | null;
  /** `null` is no data. */
  readonly value: number | null;
  readonly rank: Rank | null;
  /** Of a sample: how many were asked; `null` where that is not known, or where all were counted. */
  readonly asked: number | null;
  /** `undefined` for the reader’s own. */
  readonly rating?: Rating;
}
/** Everything a picture of one indicator needs. */
export interface IndicatorTable {
  readonly measure: Measure;
  readonly series: Series;
  readonly years: readonly number[];
  readonly style: NumberStyle;
  /** In the order of the pack. */
  readonly rows: readonly IndicatorTableRow[];
  /** The city's value where it can be set against an area's: not for sums. */
  readonly cityMark: number | null;
  readonly cityAsked: number | null;
  readonly format: (value: number) => string;
}
export interface IndicatorTableSettings {
  readonly indicator: string | null;
  readonly year: number | null;
  readonly slots: Slots;
  readonly lang: Lang;
}

/** What is asked for, or the pack's own indicator; a year that is not there gives way to the newest. */
export function indicatorTableOf(
  atlas: Atlas,
  { indicator, year, slots, lang }: IndicatorTableSettings,
): IndicatorTable | null {
  const measure =
    measureOf(atlas, indicator) ?? measureOf(atlas, atlas.mapIndicator) ?? comparable(atlas)[0];
  if (measure === undefined) return null;
  const series = seriesOf(atlas, measure.id, year ?? undefined) ?? seriesOf(atlas, measure.id);
  if (series === undefined) return null;
  const style = styleOf(atlas, measure);
  const ranks = ranksOf(series.values, measure.digits);
  const asked = askedOf(atlas, series);
  return {
    measure,
    series,
    years: yearsOf(atlas, measure.id),
    style,
    rows: atlas.areas.map(({ id, name, short, wing }, index) => ({
      id,
      name: name[lang],
      short: short[lang],
      wing: packIndex(atlas).wings.get(wing)?.tone ?? 'plain',
      slot: slots.get(id) ?? null,
      value: series.values[index] ?? null,
      rank: ranks[index] ?? null,
      asked: asked.values[index] ?? null,
      ...(measure.group !== 'own' && { rating: series }),
    })),
    cityMark: measure.combine === 'sum' ? null : series.city,
    cityAsked: asked.city,
    format: (value) => formatValue(value, style, lang),
  };
}

/** A indicatorTable for every indicator, each of its newest year; who is chosen is not in them. */
export function allIndicatorTables(atlas: Atlas, lang: Lang): readonly IndicatorTable[] {
  return comparable(atlas).flatMap(({ id }) => {
    const indicatorTable = indicatorTableOf(atlas, {
      indicator: id,
      year: null,
      slots: noSlots,
      lang,
    });
    return indicatorTable === null ? [] : [indicatorTable];
  });
}
