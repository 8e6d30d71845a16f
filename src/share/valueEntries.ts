import type { PackSummary } from '../content/packSummary';
import { appWords } from '../i18n/app';
import type { Lang } from '../domain/lang';
import { valuesMark, valuesTitle } from '../map/legend/valuesTitle';
import type { LegendEntry } from '../map/still/legendRows';
import { bareUnit, cutLabel } from '../scene/valueLabels';
import { hasPattern } from '../ui/StatusPattern.svelte';
import { binToken, type MapValues } from '../scene/valuesFor';

/** The classes of a still picture in words, lowest first; the outer two are open. */
export function valueEntries(
  values: MapValues,
  pack: PackSummary,
  lang: Lang,
): readonly LegendEntry[] {
  const { bins } = values.bins;
  const unit = bareUnit(values, lang);
  const cut = (value: number) => cutLabel(values, value, lang).replace(unit, '').trim();
  const classes = bins.map((bin, index): LegendEntry => {
    const isFirst = index === 0;
    const isLast = index === bins.length - 1;
    const text = isFirst
      ? isLast
        ? cut(bin.from)
        : `< ${cut(bin.to)}`
      : isLast
        ? `≥ ${cut(bin.from)}`
        : `${cut(bin.from)} – ${cut(bin.to)}`;
    return { kind: 'class', token: binToken(values.bins, bin), text };
  });
  const missing: readonly LegendEntry[] = values.values.includes(null)
    ? [{ kind: 'hatch', tone: 'plain', text: appWords[lang].legendMissing }]
    : [];
  const kind = values.rating.status === 'derived' ? 'dotted' : 'rings';
  const sign: readonly LegendEntry[] = hasPattern(values.rating.status)
    ? [{ kind, tone: 'plain', text: valuesMark(values, lang) }]
    : [];
  const text = sign.length > 0 ? valuesTitle(values, pack, lang) : markedTitle(values, pack, lang);
  return [{ kind: 'heading', text }, ...classes, ...missing, ...sign];
}

/** What the values are, and whether they are the visitor's. */
export function markedTitle(values: MapValues, pack: PackSummary, lang: Lang): string {
  const parts = [valuesTitle(values, pack, lang), valuesMark(values, lang)];
  return parts.filter((part) => part !== '').join(' · ');
}
