import type { PackSummary } from '../content/packSummary';
import { seriesOf } from '../domain/series';
import type { LayerId } from '../state/layers';
import { besidePlan, isYearWord, type View } from '../state/view';

/** The plan by itself: what the report says, and no figures. */
const planLayers: readonly LayerId[] = ['wings', 'valley', 'zones', 'openings', 'rivers'];

/**
 * What the second map shows: the first map’s view with the plan, another year or another indicator in
 * its place. `null` where there is one map, or where the indicator has no values of that year (yet).
 */
export function secondView(view: View, pack: PackSummary): View | null {
  const { beside, indicator, year, since } = view;
  if (view.mode !== 'explore' || beside === null) return null;
  if (beside === besidePlan) {
    const blank = { indicator: null, year: null, since: null, against: null, beside: null };
    return { ...view, ...blank, layers: planLayers };
  }
  if (!isYearWord(beside)) return { ...view, indicator: beside, beside: null };
  if (indicator === null || seriesOf(pack, indicator, Number(beside)) === undefined) return null;
  const first = seriesOf(pack, indicator, year ?? undefined) ?? seriesOf(pack, indicator);
  // Each is beside the other, so that both have one scale.
  const back = first === undefined || since !== null ? null : String(first.year);
  return { ...view, year: Number(beside), since: null, beside: back };
}
