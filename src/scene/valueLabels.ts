import {
  formatNumber,
  formatValue,
  quantityOf,
  quantityText,
  roundTo,
  thinSpace,
} from '../domain/format';
import type { Lang } from '../domain/lang';
import { marks } from './labels/marks';
import type { MapValues } from './valuesFor';

/** A difference below the printed digits, or one that sampling alone may make. */
export const noChange = '±0';

/** A value as printed on its area: against the city as a difference with its sign. */
export function valueLabel(
  { style, middle, isDifference }: MapValues,
  value: number,
  lang: Lang,
): string {
  if (isDifference && (middle === null || middle === 0))
    return value === 0 ? noChange : formatNumber(value, style.digits, true);
  if (middle === null || middle === 0) return formatValue(value, style, lang);
  const gap = roundTo(value, style.digits) - roundTo(middle, style.digits);
  return formatNumber(gap, style.digits, true);
}

/** The same without a unit that the legend names: a county on a small picture has no room for it. */
export function bareLabel(values: MapValues, value: number, lang: Lang): string {
  return withoutUnit(values, valueLabel(values, value, lang), lang);
}

/** A printed value without the unit that is said elsewhere. */
export function withoutUnit(values: MapValues, text: string, lang: Lang): string {
  const unit = bareUnit(values, lang);
  return unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
}

/** Longer units stand in the legend's heading alone: letters that fit on an area, below a class. */
const longestUnit = { area: 4, limit: 2 } as const;
const isLong = (values: MapValues, lang: Lang, on: keyof typeof longestUnit) =>
  lettersIn(bareUnit(values, lang)) > longestUnit[on];
/** A 汉字 is as wide as two letters. */
const lettersIn = (text: string) => text.replace(/\p{Script=Han}/gu, 'xx').length;

/** A value of the map by itself, with its unit, whatever the map sets it against. */
export function wholeLabel(values: MapValues, value: number, lang: Lang): string {
  const { style, isDifference } = values;
  if (!isDifference) return formatValue(value, style, lang);
  if (value === 0) return noChange;
  return `${formatNumber(value, style.digits, true)}${thinSpace}${bareUnit(values, lang)}`;
}

/** A value as printed on its area on screen. */
export function mapLabel(values: MapValues, value: number, lang: Lang): string {
  return isLong(values, lang, 'area')
    ? bareLabel(values, value, lang)
    : valueLabel(values, value, lang);
}

/** The unit that `bareLabel` leaves out; `''` for percent and counts, which keep theirs. */
export function bareUnit({ style, isDifference }: MapValues, lang: Lang): string {
  if (isDifference && style.unit === 'percent' && style.ownUnit === undefined)
    return marks[lang].points;
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
  const isSigned = isGap || values.isDifference;
  if (isSigned || isLong(values, lang, 'limit')) return formatNumber(shown, digits, isSigned);
  const { number, unit } = quantityOf(shown, { ...style, digits }, lang);
  // Of 万 a count has two decimals.
  return quantityText({ number: number.replace(/\.0+$|(\.\d*?)0+$/, '$1'), unit });
}
