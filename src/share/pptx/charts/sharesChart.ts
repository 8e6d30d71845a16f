import type { Pack } from '../../../content/schema';
import type { FigureOf } from '../../../content/stageSchema';
import { shareRows } from '../../../story/figures/shares';
import type { Fill } from '../shape';
import { blended } from '../read/colors';
import type { ChartPlace } from './barsChart';
import type { Chart } from './chart';

/** Counts as bars of 100 % that the wings share; what is derived or estimated is dotted as on the wall. */
export function sharesChart(
  pack: Pack,
  figure: FigureOf<'shares'>,
  place: ChartPlace,
): Chart | null {
  const { lang, colorOf, fontSize } = place;
  const rows = shareRows(pack, figure.indicators, lang);
  const wings = rows[0]?.parts ?? [];
  if (wings.length === 0) return null;
  const series = wings.map(({ name, tone }, at) => {
    const [color, line] = [colorOf(tone), colorOf(`${tone}-ink`)];
    return {
      name,
      values: rows.map(({ parts }) => parts[at]?.share ?? null),
      paints: rows.map(({ status }) => {
        const dots = blended({ ...line, alpha: 0.45 }, color);
        const fill: Fill =
          status === 'measured'
            ? { kind: 'solid', color }
            : { kind: 'pattern', pattern: 'pct10', color: dots, ground: color };
        return { fill, line: { color: line, width: 2, isDashed: false } };
      }),
    };
  });
  return {
    grouping: 'percentStacked',
    categories: rows.map(({ name, year }) => `${name} ${year}`),
    series,
    format: '0.0"%"',
    range: [0, 1],
    gap: 100,
    fontSize,
    ink: colorOf('ink'),
    hasCategoryNames: false,
  };
}
