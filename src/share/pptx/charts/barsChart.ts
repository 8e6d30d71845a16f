import type { Pack } from '../../../content/schema';
import type { FigureOf } from '../../../content/stageSchema';
import { packIndex } from '../../../content/packIndex';
import type { Lang } from '../../../domain/lang';
import { slideWords } from '../../../i18n/slides';
import { toneOf } from '../../../panels/subject';
import { barValues, wallBars } from '../../../story/figures/bars';
import { ranked } from '../../../story/figures/barsLayout';
import type { Color } from '../shape';
import type { Chart } from './chart';
import { chartNumbers } from './numberFormat';

/** The colours of the theme that is on the page, by their tokens. */
export type TokenColor = (token: string) => Color;
/** What a chart takes from the step it stands in. */
export interface ChartPlace {
  readonly lang: Lang;
  readonly colorOf: TokenColor;
  readonly fontSize: number;
  /** Areas that the step points out; the others are paler, where it does. */
  readonly pointed: readonly string[];
}

/** The bars of the wall as a chart: the largest first, each in the colour of its wing. */
export function barsChart(pack: Pack, figure: FigureOf<'bars'>, place: ChartPlace): Chart | null {
  const { lang, colorOf, fontSize, pointed } = place;
  const values = barValues(pack, figure);
  if (values === null) return null;
  const rows = ranked(wallBars(pack, values, lang));
  const { format, divisor } = chartNumbers(values, lang);
  const known = rows.flatMap(({ value }) => (value === null ? [] : [value / divisor]));
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  const reach = high - low || 1;
  const paints = rows.map(({ id }) => {
    const tone = toneOf(pack, id);
    const alpha = pointed.length > 0 && !pointed.includes(id) ? 0.45 : 1;
    return {
      fill: { kind: 'solid', color: { ...colorOf(tone), alpha } },
      line: { color: { ...colorOf(`${tone}-ink`), alpha }, width: 1.5, isDashed: false },
    } as const;
  });
  const name = packIndex(pack).indicators.get(figure.indicator)?.name[lang] ?? '';
  const missing = slideWords[lang].missing;
  return {
    grouping: 'clustered',
    categories: rows.map(({ name: area, value }) =>
      value === null ? `${area} (${missing})` : area,
    ),
    series: [
      { name, values: rows.map(({ value }) => (value === null ? null : value / divisor)), paints },
    ],
    format,
    range: [low < 0 ? low - reach * 0.34 : 0, high > 0 ? high + reach * 0.24 : 0],
    gap: 61,
    fontSize,
    ink: colorOf('ink'),
    hasCategoryNames: true,
  };
}
