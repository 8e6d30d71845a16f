import { format } from 'd3';
import type { Lang } from './lang';

/** U+2009: between 汉字 and digits, and between a number and its unit. */
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
    m2: 'm²',
    km2: 'km²',
    sites: '处',
    'persons-per-household': '人/户',
    'persons-per-km2': '人/km²',
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
export const isUnit = (value: unknown): value is Unit =>
  typeof value === 'string' && Object.hasOwn(units.zh, value);

/** `450,697`, `−10.4`, `+42.3`: grouped, with the true minus sign; a rounded zero has no sign. */
export function formatNumber(value: number, digits: number, isSigned = false): string {
  const text = format(`${isSigned ? '+' : ''},.${digits}f`)(roundTo(value, digits));
  return Number(roundTo(value, digits)) === 0
    ? text.replace(/^[+−-]/, '')
    : text.replace('-', minus);
}

/** Heads and households are counted in 万 from ten thousand upwards in Chinese, in full in English. */
export function quantityOf(value: number, style: NumberStyle, lang: Lang): Quantity {
  const { unit, digits, isSigned = false, ownUnit, isFull = false } = style;
  const isCount = unit === 'persons' || unit === 'households';
  if (ownUnit !== undefined)
    return { number: formatNumber(value, digits, isSigned), unit: ownUnit };
  if (isCount && !isFull && lang === 'zh' && Math.abs(value) >= 1e4) {
    return { number: formatNumber(value / 1e4, 2, isSigned), unit: '万' };
  }
  const word = units[lang][unit];
  const isOneSite = lang === 'en' && unit === 'sites' && value === 1;
  return { number: formatNumber(value, digits, isSigned), unit: isOneSite ? 'site' : word };
}

export function formatValue(value: number, style: NumberStyle, lang: Lang): string {
  const { number, unit } = quantityOf(value, style, lang);
  if (unit === '' || unit === '%') return `${number}${unit}`;
  return `${number}${thinSpace}${unit}`;
}

/** Half away from zero on the printed decimal: 1.005 and 2.5 round as a reader expects. */
export function roundTo(value: number, digits: number): number {
  const text = `${Math.abs(value)}`;
  // Written with an exponent: beyond any printed decimal, or far beyond any count.
  if (!/^[\d.]+$/.test(text)) return Math.abs(value) < 1 ? 0 : value;
  const shifted = Number(`${text}e${digits}`);
  return Math.sign(value) * Number(`${Math.round(shifted)}e-${digits}`) || 0;
}

/** Puts a thinSpace space wherever 汉字 and digits meet. */
export function spaced(text: string): string {
  return text
    .replace(/(\p{Script=Han})(?=[\d+\u2212])/gu, `$1${thinSpace}`)
    .replace(/([\d%])(?=\p{Script=Han})/gu, `$1${thinSpace}`);
}
