import { packIndex } from '../content/packIndex';
import type { PackSummary } from '../content/packSummary';
import { appWords } from '../i18n/app';
import { ownMark } from '../i18n/ownMark';
import type { Lang } from '../domain/lang';
import type { LegendEntry } from '../map/still/legendRows';
import { bareUnit, binToken, cutLabel, type MapValues } from '../scene/valuesFor';
import { ownIndicator } from '../state/view';

/** What the values on a map are, and whether they are the visitor's: `人口密度（人/平方公里） · 2020`. */
export function valuesTitle(values: MapValues, pack: PackSummary, lang: Lang): string {
  const measure = packIndex(pack).indicators.get(values.indicator);
  const against = values.middle === null || values.middle === 0 ? '' : appWords[lang].againstCity;
  const unit = bareUnit(values, lang);
  const name = measure?.short[lang] ?? values.indicator;
  const named = unit === '' ? name : appWords[lang].inUnit(name, unit);
  const mark = ownIndicator.test(values.indicator) ? ownMark[lang] : '';
  return [named, values.year, against, mark].filter((part) => part !== '').join(' · ');
}

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
  return [{ kind: 'heading', text: valuesTitle(values, pack, lang) }, ...classes, ...missing];
}
