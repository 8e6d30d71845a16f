import { format } from 'd3';
import type { Lang } from './lang';

/** U+2009: between a number and a unit in letters; a unit in 汉字 follows its number at once, the page spaces them. */
export const thinSpace = '\u2009';
/** U+2212: the minus sign, as wide as a plus. */
const minus = '\u2212';

export type Unit =
  | 'persons'
  | 'households'
  | 'percent'
  | 'years'
  | 'm2'
  | 'km2'
  | 'sites'
  | 'persons-per-household'
  | 'persons-per-km2';

/** A number and its unit apart, for the places that set them in two sizes. */
export interface Quantity {
  readonly number: string;
  readonly unit: string;
}

export interface NumberStyle {
  readonly unit: Unit;
  readonly digits: number;
  /** A change: always with a plus or a minus. */
  readonly isSigned?: boolean;
  /** A unit that has no word of its own here; stands as it is. */
  readonly ownUnit?: string;
  /** A head count in full even where 万 would be shorter. */
  readonly isFull?: boolean;
}

/** Words that stand behind a number; a head count in English needs none. */
export const units: Readonly<Record<Lang, Readonly<Record<Unit, string>>>> = {
  zh: {
    persons: '人',
    households: '户',
    percent: '%',
    years: '年',
    m2: '平方米',
    km2: '平方公里',
    sites: '处',
    'persons-per-household': '人/户',
    'persons-per-km2': '人/平方公里',
  },
  en: {
    persons: '',
    households: '',
    percent: '%',
    years: 'years',
    m2: 'm²',
    km2: 'km²',
    sites: 'sites',
    'persons-per-household': 'per household',
    'persons-per-km2': 'per km²',
  },
};
const counts: readonly Unit[] = ['persons', 'households', 'km2', 'sites'];
/** Whether values of a unit add up to those of a larger area. */
export const isCountUnit = (unit: Unit): boolean => counts.includes(unit);
export const isUnit = (value: unknown): value is Unit =>
  typeof value === 'string' && Object.hasOwn(units.zh, value);

const formats: Record<string, (value: number) => string> = {};

/** `450,697`, `−10.4`, `+42.3`: grouped, with the true minus sign; a rounded zero has no sign. */
export function formatNumber(value: number, digits: number, isSigned = false): string {
  const specifier = `${isSigned ? '+' : ''},.${digits}f`;
  const text = (formats[specifier] ??= format(specifier))(roundTo(value, digits));
  return Number(roundTo(value, digits)) === 0
    ? text.replace(/^[+−-]/, '')
    : text.replace('-', minus);
}

/**
 * Heads and households are counted in 万 from ten thousand upwards in Chinese, in full in English.
 * Digits stand in groups of three in English, in Chinese only where a count is in full, as in a table.
 */
export function quantityOf(value: number, style: NumberStyle, lang: Lang): Quantity {
  const { unit, digits, isSigned = false, ownUnit, isFull = false } = style;
  const isCount = unit === 'persons' || unit === 'households';
  const number = formatNumber(value, digits, isSigned);
  if (ownUnit !== undefined) return { number: ungrouped(number, lang), unit: ownUnit };
  if (isCount && !isFull && lang === 'zh' && Math.abs(value) >= 1e4) {
    return { number: formatNumber(value / 1e4, 2, isSigned), unit: `万${units.zh[unit]}` };
  }
  const word = units[lang][unit];
  const isOneSite = lang === 'en' && unit === 'sites' && value === 1;
  return { number: isFull ? number : ungrouped(number, lang), unit: isOneSite ? 'site' : word };
}

const ungrouped = (number: string, lang: Lang) =>
  lang === 'zh' ? number.replaceAll(',', '') : number;

export function formatValue(value: number, style: NumberStyle, lang: Lang): string {
  return quantityText(quantityOf(value, style, lang));
}

/** `33.8万人`, `53.4%`, `450,697`, `1,311 km²`. */
export function quantityText({ number, unit }: Quantity): string {
  return `${number}${gapBefore(unit)}${unit}`;
}

/** What stands between a number and this unit. */
export function gapBefore(unit: string): string {
  return unit === '' || unit === '%' || /^\p{Script=Han}/u.test(unit) ? '' : thinSpace;
}

/** Half away from zero on the printed decimal: 1.005 and 2.5 round as a reader expects. */
export function roundTo(value: number, digits: number): number {
  const text = `${Math.abs(value)}`;
  // Written with an exponent: beyond any printed decimal, or far beyond any count.
  if (!/^[\d.]+$/.test(text)) return Math.abs(value) < 1 ? 0 : value;
  const shifted = Number(`${text}e${digits}`);
  return Math.sign(value) * Number(`${Math.round(shifted)}e-${digits}`) || 0;
}
