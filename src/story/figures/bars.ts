import type { Pack } from '../../content/schema';
import type { FigureOf } from '../../content/stageSchema';
import type { Lang } from '../../domain/lang';
import { wallFigureWords } from '../../i18n/wallFigures';
import { valueLabel } from '../../scene/valueLabels';
import { valuesFor, type MapValues } from '../../scene/valuesFor';
import { defaultView } from '../../state/view';
import type { WallBar } from './barsLayout';

/** The values that bars are drawn of; `null` where the pack has none. */
export function barValues(pack: Pack, figure: FigureOf<'bars'>): MapValues | null {
  const { indicator, year = null, since = null } = figure;
  return valuesFor({ ...defaultView, indicator, year, since }, pack);
}

/** One bar a county, in the order of the pack. */
export function wallBars(pack: Pack, values: MapValues | null, lang: Lang): readonly WallBar[] {
  return pack.areas.map(({ id, short }, index) => {
    const value = values?.values[index] ?? null;
    const text =
      value === null || values === null
        ? wallFigureWords[lang].missing
        : valueLabel(values, value, lang);
    return { id, name: short[lang], value, text };
  });
}
