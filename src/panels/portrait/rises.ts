import { packIndex } from '../../content/packIndex';
import type { Figure, Indicator, Pack, PlanItem } from '../../content/schema';
import { yearlyRise } from '../../domain/rise';
import { seriesOf, valueOf, yearsOf } from '../../domain/series';
import { groupValue } from './standing';

export interface Rise {
  readonly item: PlanItem;
  /** The goal, in percentage points a year. */
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly from: number;
  readonly to: number;
  /** Percentage points a year: of the areas together, and of the whole city. */
  readonly rise: number;
  readonly whole: number;
  readonly sources: readonly string[];
}

/** Goals of a yearly rise beside what the last two censuses show of some areas together. */
export function risesOf(pack: Pack, areas: readonly string[]): readonly Rise[] {
  const { plan, figures, indicators } = packIndex(pack);
  return (pack.portrait?.rises ?? []).flatMap((given): readonly Rise[] => {
    const item = plan.get(given.item);
    const figure = figures.get(given.figure);
    const indicator = indicators.get(given.indicator);
    const [from, to] = yearsOf(pack, given.indicator).slice(-2);
    if (item === undefined || figure === undefined || indicator === undefined) return [];
    if (from === undefined || to === undefined) return [];
    const [only] = areas;
    const of = (year: number) =>
      areas.length === 1 && only !== undefined
        ? valueOf(pack, indicator.id, only, year)
        : groupValue(pack, indicator, areas, year);
    const city = (year: number) => seriesOf(pack, indicator.id, year)?.city ?? null;
    const between = (value: (year: number) => number | null) =>
      yearlyRise(
        { year: from, value: value(from) },
        { year: to, value: value(to) },
        indicator.digits,
      );
    const [rise, whole] = [between(of), between(city)];
    if (rise === null || whole === null) return [];
    const sources = [to, from].flatMap((year) => seriesOf(pack, indicator.id, year)?.sources ?? []);
    return [{ item, figure, indicator, from, to, rise, whole, sources }];
  });
}
