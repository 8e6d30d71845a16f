import type { PairRow } from '../../charts/pairs/layout';
import type { Pack } from '../../content/schema';
import { distanceOf } from '../../domain/balance';
import { formatNumber, formatValue, roundTo } from '../../domain/format';
import type { Lang } from '../../domain/lang';
import { planWords } from '../../i18n/plan';
import { indicatorOf, styleOf } from '../keyIndicators';
import { groupValues } from './balance';

/** The groups in one measure and some years, with the distance between them as printed. */
export function pairRow(
  pack: Pack,
  id: string,
  years: readonly number[],
  lang: Lang,
): readonly PairRow[] {
  const indicator = indicatorOf(pack, id);
  if (indicator === undefined) return [];
  const style = styleOf(pack, indicator);
  const print = (value: number) => formatValue(value, style, lang);
  const isShare = indicator.unit === 'percent';
  // The distance of the printed values, so that a reader who subtracts finds the same.
  const apart = (year: number) => {
    const printed = groupValues(pack, id, year).map((value) =>
      value === null ? null : roundTo(value, style.digits),
    );
    const distance = distanceOf(printed);
    if (distance === null) return '–';
    return isShare ? planWords[lang].points(formatNumber(distance, style.digits)) : print(distance);
  };
  return [
    {
      id,
      name: indicator.name[lang],
      print,
      years: years.map((year) => ({
        year: `${year}`,
        values: groupValues(pack, id, year),
        distance: apart(year),
      })),
    },
  ];
}
