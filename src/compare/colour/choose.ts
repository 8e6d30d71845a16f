import { yearsOf } from '../../domain/series';
import { besidePlan, isYearWord, type Colouring } from '../../state/view';
import type { Atlas } from '../atlas';

/** What of it a choice settles; tables of one's own come with the indicators that are theirs. */
type Chosen = Omit<Colouring, 'tables'>;

/**
 * Another indicator on the map; `null` is the plan’s own colours. Years stay where it has them, and the
 * second map where it still differs from the first.
 */
export function withIndicator(
  atlas: Atlas,
  { year, since, against, beside }: Chosen,
  indicator: string | null,
): Chosen {
  const years = indicator === null ? [] : yearsOf(atlas, indicator);
  const has = (one: number | null) => one !== null && years.includes(one);
  const isOther = beside !== null && beside !== indicator && !isOfIndicator(beside);
  const keepsBeside =
    isOther || (beside === besidePlan && indicator !== null) || has(Number(beside));
  return {
    indicator,
    year: has(year) ? year : null,
    since: has(since) ? since : null,
    against: indicator === null ? null : against,
    beside: keepsBeside ? beside : null,
  };
}

const isOfIndicator = (beside: string): boolean => beside === besidePlan || isYearWord(beside);

/** The years of an indicator that a change to `year` can begin with, oldest first. */
export function startsOfChange(atlas: Atlas, indicator: string, year: number): readonly number[] {
  return yearsOf(atlas, indicator).filter((one) => one < year);
}
