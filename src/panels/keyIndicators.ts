import { packIndex } from '../content/packIndex';
import type { Indicator, Pack } from '../content/schema';
import type { NumberStyle } from '../domain/format';
import { seriesOf } from '../domain/series';

/** The indicators that the panels know by name; a pack without one loses that line and no more. */
export const populationChange = 'population-change';
export const urbanPopulation = 'urban-population';
export const urbanShare = 'urban-share';
export const landArea = 'land-area';
export const heritage = 'heritage';
/** How many people at work the sample counted: the base of every share of jobs. */
export const jobsSample = 'jobs-sample';

export function indicatorOf(pack: Pack, id: string): Indicator | undefined {
  return packIndex(pack).indicators.get(id);
}

/** An indicator that goes below zero is a change and always shows its sign. */
export function styleOf(pack: Pack, { id, unit, digits, ownUnit }: Indicator): NumberStyle {
  const isSigned = pack.series.some(
    ({ indicator, values }) =>
      indicator === id && values.some((value) => value !== null && value < 0),
  );
  return { unit, digits, isSigned, ...(ownUnit !== undefined && { ownUnit }) };
}

/** Shares of jobs: the counts behind them are a sample's and are not shown. */
export function jobShares(pack: Pack): readonly Indicator[] {
  return pack.indicators.filter(
    ({ id, group, unit }) =>
      group === 'jobs' && unit === 'percent' && seriesOf(pack, id) !== undefined,
  );
}

/** What can be laid out as a strip: everything observed but sample sizes. */
export function stripIndicators(pack: Pack): readonly Indicator[] {
  return pack.indicators.filter(
    ({ id, group, unit }) =>
      seriesOf(pack, id) !== undefined && !(group === 'jobs' && unit !== 'percent'),
  );
}
