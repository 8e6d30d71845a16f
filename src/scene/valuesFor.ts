import { packIndex } from '../content/packIndex';
import type { PackSummary } from '../content/packSummary';
import { aroundBins, binOf, rankBins, type Bin, type Bins } from '../domain/bins';
import {
  formatNumber,
  formatValue,
  quantityOf,
  roundTo,
  type NumberStyle,
  type Unit,
} from '../domain/format';
import { seriesOf } from '../domain/series';
import type { Lang } from '../domain/lang';
import { defaultView, type View } from '../state/view';
import type { Token } from './theme';

/** The indicator that a view colours the map by. */
export interface MapValues {
  readonly indicator: string;
  readonly year: number;
  readonly style: NumberStyle;
  /** One value an area, in the order of the areas; `null` is no data. */
  readonly values: readonly (number | null)[];
  readonly bins: Bins;
  /** The value in the middle of a diverging scale; `null` on a scale of ranks. */
  readonly middle: number | null;
  /** Areas can stand above and below the city: not so for sums. */
  readonly canDiffer: boolean;
  readonly colorOf: (value: number) => Token;
}

const rankTokens: readonly Token[] = ['rank-1', 'rank-2', 'rank-3', 'rank-4'];
const aroundTokens: readonly Token[] = ['below-2', 'below-1', 'above-1', 'above-2'];

/** What a pack must know of an indicator to put it on the map; an outline knows less. */
interface Measured {
  readonly id: string;
  readonly unit?: Unit;
  readonly digits?: number;
  readonly combine?: 'sum' | 'weighted' | 'none';
  readonly ownUnit?: string;
}

/**
 * Three or four classes for the view's indicator; a diverging scale where values are changes with a
 * sign, or where the view asks for the distance to the city. `null` while the values are not there.
 */
export function valuesFor(
  view: Pick<View, 'indicator' | 'year' | 'against'>,
  pack: PackSummary,
): MapValues | null {
  const { indicator, year, against } = view;
  if (indicator === null) return null;
  const measure: Measured | undefined = packIndex(pack).indicators.get(indicator);
  const series = seriesOf(pack, indicator, year ?? undefined) ?? seriesOf(pack, indicator);
  if (measure?.digits === undefined || measure.unit === undefined || series === undefined)
    return null;
  const { digits, unit, ownUnit } = measure;
  const { values } = series;
  const middle = middleOf(
    values,
    against === defaultView.subject && measure.combine !== 'sum' ? series.city : null,
  );
  const bins = middle === null ? rankBins(values, digits) : aroundBins(values, middle, digits);
  const tokens = middle === null ? rankTokens : aroundTokens;
  return {
    indicator,
    year: series.year,
    style: { unit, digits, isSigned: middle === 0, ...(ownUnit === undefined ? {} : { ownUnit }) },
    values,
    bins,
    middle,
    canDiffer: measure.combine !== 'sum' && series.city !== null,
    colorOf: (value) => tokenOf(binOf(bins.bins, value, digits), tokens),
  };
}

/** A value as printed on its area: against the city as a difference with its sign. */
export function valueLabel({ style, middle }: MapValues, value: number, lang: Lang): string {
  if (middle === null || middle === 0) return formatValue(value, style, lang);
  const gap = roundTo(value, style.digits) - roundTo(middle, style.digits);
  return formatNumber(gap, style.digits, true);
}

/** The same without a unit that the legend names: a county on a small picture has no room for it. */
export function bareLabel(values: MapValues, value: number, lang: Lang): string {
  const text = valueLabel(values, value, lang);
  const unit = bareUnit(values, lang);
  return unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
}

/** Longer units stand with the city's value on the legend alone: letters that fit on an area, a class. */
const longestUnit = { area: 8, limit: 5 } as const;
const isLong = (values: MapValues, lang: Lang, on: keyof typeof longestUnit) =>
  lettersIn(bareUnit(values, lang)) > longestUnit[on];
/** A 汉字 is as wide as two letters. */
const lettersIn = (text: string) => text.replace(/\p{Script=Han}/gu, '汉字').length;

/** A value as printed on its area on screen. */
export function mapLabel(values: MapValues, value: number, lang: Lang): string {
  return isLong(values, lang, 'area')
    ? bareLabel(values, value, lang)
    : valueLabel(values, value, lang);
}

/** The unit that `bareLabel` leaves out; `''` for percent and counts, which keep theirs. */
export function bareUnit({ style }: MapValues, lang: Lang): string {
  const { unit } = quantityOf(0, style, lang);
  return ['percent', 'persons', 'households'].includes(style.unit) ? '' : unit;
}

/** A class limit on the legend: in as few digits as it has, against the city as a difference. */
export function cutLabel(values: MapValues, value: number, lang: Lang): string {
  const { style, middle } = values;
  const isGap = middle !== null && middle !== 0;
  const shown = isGap ? roundTo(value - roundTo(middle, style.digits), style.digits) : value;
  let digits = 0;
  while (digits < style.digits && roundTo(shown, digits) !== shown) digits += 1;
  return isGap || isLong(values, lang, 'limit')
    ? formatNumber(shown, digits, isGap)
    : formatValue(shown, { ...style, digits }, lang);
}

export function tokenOf(bin: Bin | undefined, tokens: readonly Token[]): Token {
  return tokens[bin?.step ?? 0] ?? 'rank-1';
}

export function binToken(bins: Bins, bin: Bin): Token {
  return tokenOf(bin, bins.scale === 'rank' ? rankTokens : aroundTokens);
}

function middleOf(values: readonly (number | null)[], city: number | null): number | null {
  if (city !== null) return city;
  return values.some((value) => value !== null && value < 0) ? 0 : null;
}
