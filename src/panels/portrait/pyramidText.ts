import type { PyramidRow } from '../../charts/pyramid/layout';
import { formatNumber, units } from '../../domain/format';
import type { Lang } from '../../domain/lang';
import { panelWords } from '../../i18n/panel';
import { portraitWords } from '../../i18n/portrait';

/** One age group in words, in full digits, with the earlier census after it. */
export function pyramidText(
  { age, men, women, before }: PyramidRow,
  earlier: number | null,
  lang: Lang,
): string {
  const words = portraitWords[lang];
  const heads = (value: number) =>
    lang === 'zh' ? `${value}${units.zh.persons}` : formatNumber(value, 0);
  const now = words.pyramidRow(age, heads(men), heads(women));
  if (before === null || earlier === null) return now;
  const then = words.pyramidBefore(earlier, heads(before.men), heads(before.women));
  return `${now}${panelWords[lang].separator}${then}`;
}
