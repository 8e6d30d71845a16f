import { formatNumber, formatValue, type NumberStyle } from '../domain/format';
import {
  printedDifference,
  printedPair,
  quantityKindOf,
  timesOf,
  verdictOf,
  type Side,
} from '../domain/verdict';
import type { Lang } from '../domain/lang';
import { sentenceWords } from '../i18n/sentence';

export interface Compared {
  readonly indicator: string;
  readonly style: NumberStyle;
  readonly lang: Lang;
}

/** One sentence about two areas. Deterministic; says no more than the printed digits allow. */
export function pairSentence(a: Side, b: Side, { indicator, style, lang }: Compared): string {
  const words = sentenceWords[lang];
  if (a.value === null || b.value === null) {
    const names = [a, b].filter(({ value }) => value === null).map(({ name }) => name);
    return words.missing(names, indicator, a.year === b.year ? a.year : null);
  }
  const texts = printedPair(a.value, b.value, style, lang);
  const [left, right] = [
    { ...a, text: texts[0] },
    { ...b, text: texts[1] },
  ];
  const verdict = verdictOf(a, b, style.digits);
  if (verdict === 'unlike') return words.unlike(left, right, indicator);
  if (verdict === 'sampled') return words.sampled(left, right, indicator);
  if (verdict === 'level')
    return texts[0] === texts[1]
      ? words.same(left, right, indicator)
      : words.level(left, right, indicator);
  return words.differ(left, right, indicator, {
    isHigher: verdict === 'higher',
    nature: quantityKindOf(style),
    gap: gapText(printedDifference(a.value, b.value, style.digits), style, lang),
    times: timesOf(a.value, b.value, style),
  });
}

/** The difference in its unit: percentages differ by percentage points. */
export function gapText(gap: number, { unit, digits, ownUnit }: NumberStyle, lang: Lang): string {
  const words = sentenceWords[lang];
  if (ownUnit === undefined && unit === 'percent') return words.points(formatNumber(gap, digits));
  const style = { unit, digits, ...(ownUnit === undefined ? {} : { ownUnit }) };
  const text = formatValue(gap, style, lang);
  return ownUnit === undefined && unit === 'persons' ? words.people(text) : text;
}
