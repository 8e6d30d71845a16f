import type { Lang } from './lang';

export interface QuotedFigure {
  readonly value: number;
  readonly unit: 'yi-yuan' | 'wan' | 'km2' | 'km' | 'percent' | 'points' | 'count';
}

/**
 * A quoted figure with its unit, as prose has it: `1500亿元`, `150 billion yuan`; `22万`, `220,000`;
 * `66平方公里`, `66 km²`; `1.7个百分点`, `1.7 points`. No digit is added or dropped.
 */
export function figureText({ value, unit }: QuotedFigure, lang: Lang): string {
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  const isChinese = lang === 'zh';
  switch (unit) {
    case 'yi-yuan':
      return `${sign}${isChinese ? `${size}亿元` : `${exact(size / 10)} billion yuan`}`;
    case 'wan':
      return `${sign}${isChinese ? `${size}万` : grouped(size * 1e4)}`;
    case 'km2':
      return isChinese ? `${size}平方公里` : `${size} km²`;
    case 'km':
      return isChinese ? `${size}公里` : `${size} km`;
    case 'percent':
      return `${sign}${size}%`;
    case 'points':
      return `${sign}${size}${isChinese ? '个百分点' : ` point${size === 1 ? '' : 's'}`}`;
    case 'count':
      return `${sign}${grouped(size)}`;
  }
}

/** One figure as a share of another of the same unit, in per cent to one digit; `null` where it is none. */
export function ratioText(part: QuotedFigure, whole: QuotedFigure): string | null {
  if (whole.unit !== part.unit || whole.value === 0) return null;
  return `${((part.value / whole.value) * 100).toFixed(1)}%`;
}

/** Without the dust of binary fractions: 184.34 and not 184.33999999999997. */
function exact(value: number): string {
  return `${Number(value.toPrecision(12))}`;
}

function grouped(value: number): string {
  return Number(value.toPrecision(12)).toLocaleString('en-US');
}
