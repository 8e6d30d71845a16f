import { quantityOf, type NumberStyle } from '../../../domain/format';
import type { Lang } from '../../../domain/lang';
import { bareUnit } from '../../../scene/valueLabels';
import type { MapValues } from '../../../scene/valuesFor';

/** How the numbers of a chart are written, and what they are divided by for it. */
export interface ChartNumbers {
  /** An Excel format with the unit in it. */
  readonly format: string;
  readonly divisor: number;
}

/** Heads and households are in 万 in Chinese, as everywhere; an Excel format cannot divide by it. */
export function chartNumbers(values: MapValues, lang: Lang): ChartNumbers {
  const { style, isDifference } = values;
  const isCount = ['persons', 'households'].includes(style.unit) && style.ownUnit === undefined;
  const isInTenThousands =
    isCount && lang === 'zh' && values.values.some((value) => Math.abs(value ?? 0) >= 1e4);
  const divisor = isInTenThousands ? 1e4 : 1;
  const unit = isDifference
    ? bareUnit(values, lang)
    : quantityOf(isInTenThousands ? 1e4 : 2, style, lang).unit;
  return {
    format: formatOf({ ...style, digits: isInTenThousands ? 2 : style.digits }, unit, lang),
    divisor,
  };
}

function formatOf({ digits, isSigned = false }: NumberStyle, unit: string, lang: Lang): string {
  const whole = lang === 'zh' ? '0' : '#,##0';
  const number = digits === 0 ? whole : `${whole}.${'0'.repeat(digits)}`;
  const gap = unit === '' || unit === '%' || lang === 'zh' ? '' : ' ';
  const written = `${number}${unit === '' ? '' : `"${gap}${unit.replaceAll('"', '')}"`}`;
  return isSigned ? `+${written};\u2212${written};${written}` : `${written};\u2212${written}`;
}
