import { packIndex } from '../../content/packIndex';
import type { PackSummary } from '../../content/packSummary';
import type { Lang } from '../../domain/lang';
import { appWords } from '../../i18n/app';
import { colourWords } from '../../i18n/colour';
import { ownMark } from '../../i18n/ownMark';
import { ratingText } from '../../i18n/rating';
import { bareUnit } from '../../scene/valueLabels';
import type { MapValues } from '../../scene/valuesFor';
import { ownIndicator } from '../../state/view';

/** What the values on a map are, of which years: `人口密度（人/km²） · 2020`. */
export function valuesTitle(values: MapValues, pack: PackSummary, lang: Lang): string {
  const { indicator, middle, since, year } = values;
  const against = middle === null || middle === 0 ? '' : appWords[lang].againstCity;
  const unit = bareUnit(values, lang);
  const name = packIndex(pack).indicators.get(indicator)?.short[lang] ?? indicator;
  const named = unit === '' ? name : appWords[lang].inUnit(name, unit);
  const years = since === null ? year : colourWords[lang].span(since, year);
  return [named, years, against].filter((part) => part !== '').join(' · ');
}

/** What a reader must know of the numbers before all else; else empty. */
export function valuesMark(
  { indicator, rating, isDifference, values }: MapValues,
  lang: Lang,
): string {
  if (ownIndicator.test(indicator)) return ownMark[lang];
  const level = isDifference && values.includes(0) ? colourWords[lang].noChange : '';
  return [ratingText(rating, lang), level].filter((part) => part !== '').join(' · ');
}
