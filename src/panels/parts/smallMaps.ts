import type { Indicator, Pack } from '../../content/schema';
import type { Lang } from '../../domain/lang';
import type { Token } from '../../scene/theme';
import { valueLabel } from '../../scene/valueLabels';
import { valuesFor } from '../../scene/valuesFor';
import { defaultView } from '../../state/view';

export interface SmallMap {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly year: number;
  /** The value of the one area that the panel is about, else the city’s; `''` where there is none. */
  readonly text: string;
  /** The colour of every area, by its id: the same that the map gives it. */
  readonly tokens: ReadonlyMap<string, Token>;
}

/** One small map an indicator, of its newest year; indicators without values are left out. */
export function smallMapsOf(
  pack: Pack,
  indicators: readonly Indicator[],
  subject: readonly string[],
  lang: Lang,
): readonly SmallMap[] {
  const [only] = subject.length === 1 ? subject : [];
  const index = pack.areas.findIndex(({ id }) => id === only);
  return indicators.flatMap(({ id, name, short }): readonly SmallMap[] => {
    const values = valuesFor({ ...defaultView, indicator: id }, pack);
    if (values === null) return [];
    const own = only === undefined ? values.city : (values.values[index] ?? null);
    const tokens = pack.areas.map(({ id: area }, at): readonly [string, Token] => {
      const value = values.values[at] ?? null;
      return [area, value === null ? 'missing' : values.colorOf(value)];
    });
    return [
      {
        id,
        name: name[lang],
        short: short[lang],
        year: values.year,
        text: own === null ? '' : valueLabel(values, own, lang),
        tokens: new Map(tokens),
      },
    ];
  });
}
