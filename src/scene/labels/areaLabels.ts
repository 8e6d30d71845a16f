import type { PackSummary } from '../../content/packSummary';
import { formatMapValue } from '../../domain/mapValue';
import { seriesOf } from '../../domain/series';
import type { Lang } from '../../domain/lang';
import type { SceneLabel } from '../scene';
import { mapLabel } from '../valueLabels';
import type { MapValues } from '../valuesFor';
import { marks } from './marks';

/**
 * The names of all areas, each with its value where there is one.
 *
 * @param hasValues Whether the pack's own value stands there where the view has no indicator.
 */
export function areaLabels(
  pack: PackSummary,
  lang: Lang,
  hasValues: boolean,
  values: MapValues | null,
): readonly SceneLabel[] {
  const texts = valueTexts(pack, lang, hasValues, values);
  const isValueSought = values !== null;
  return pack.areas.map(({ id, name, short }, index): SceneLabel => ({
    id,
    kind: 'area',
    // In English the short name alone: with “County” on some only, one map would mix two ways.
    texts: lang === 'en' || name[lang] === short[lang] ? [short[lang]] : [name[lang], short[lang]],
    value: texts[index] ?? null,
    ...(isValueSought ? { isValueSought } : {}),
    token: 'label-ink',
    anchors: pack.geometry.areas[id]?.anchors.map(({ at }) => at) ?? [],
    bearing: null,
  }));
}

/** What is printed under each name: the view's indicator where there is one, else the pack's. */
function valueTexts(
  pack: PackSummary,
  lang: Lang,
  hasValues: boolean,
  values: MapValues | null,
): readonly (string | null)[] {
  if (values !== null)
    return values.values.map((value) =>
      value === null ? marks[lang].noData : mapLabel(values, value, lang),
    );
  const latest = hasValues ? seriesOf(pack, pack.mapIndicator) : undefined;
  return pack.areas.map((_, index) => {
    const value = latest?.values[index] ?? null;
    return value === null ? null : formatMapValue(value, lang);
  });
}
