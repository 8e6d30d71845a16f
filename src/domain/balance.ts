import { max, min } from 'd3';
import { weightedMeanOf } from './statistics';

/** One measure of every group in one year; `null` is no data. */
export type GroupValues = readonly (number | null)[];
export interface WeightedValues {
  readonly values: GroupValues;
  readonly weight: number;
}

/** All values where each is known, and none without a second one to set it against. */
function knownOf(values: GroupValues): readonly number[] | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length && known.length > 1 ? known : null;
}

/**
 * How even some groups are: the least value over the largest, from 0 (one has none) to 1 (all equal). It says nothing about
 * which of them is better off. `null` where one has no data, below zero, or where all are 0.
 */
export function evennessOf(values: GroupValues): number | null {
  const known = knownOf(values);
  if (known === null || known.some((value) => value < 0)) return null;
  const larger = Math.max(...known);
  return larger === 0 ? null : Math.min(...known) / larger;
}

/** The distance between the two groups that are farthest apart, in the unit of the measure, never negative. */
export function distanceOf(values: GroupValues): number | null {
  const known = knownOf(values);
  return known === null ? null : Math.max(...known) - Math.min(...known);
}

/**
 * The balance index: `100 × Σ wᵢ·rᵢ ÷ Σ wᵢ` with `rᵢ = min ÷ max` of the groups. 100 is equal in
 * every input. An input without data makes it `null`, unless its weight is 0.
 */
export function balanceIndex(inputs: readonly WeightedValues[]): number | null {
  const counted = inputs.filter(({ weight }) => weight > 0);
  const mean = weightedMeanOf(
    counted.map(({ values }) => evennessOf(values)),
    counted.map(({ weight }) => weight),
  );
  return mean === null ? null : 100 * mean;
}

/**
 * The lowest and highest index when every weight may be up to `by` (0.2 for 20 %) lighter or
 * heavier on its own. A weighted mean is at its extremes where each weight is at one of its ends, so
 * all such corners are tried; meant for a dozen inputs at most.
 */
export function balanceRange(
  inputs: readonly WeightedValues[],
  by: number,
): readonly [low: number, high: number] | null {
  return spanOf(cornersOf(inputs, by).map(balanceIndex));
}

/**
 * The same for the change between two years: both indices always have the same weights, so this is
 * narrower than the two ranges suggest. The inputs of both years stand in one order.
 */
export function changeRange(
  from: readonly WeightedValues[],
  to: readonly WeightedValues[],
  by: number,
): readonly [low: number, high: number] | null {
  const after = cornersOf(to, by).map(balanceIndex);
  const changes = cornersOf(from, by).map((corner, at) => {
    const [first, second] = [balanceIndex(corner), after[at] ?? null];
    return first === null || second === null ? null : second - first;
  });
  return spanOf(changes);
}

/** Every choice of a lighter or a heavier weight for each input that counts. */
function cornersOf(
  inputs: readonly WeightedValues[],
  by: number,
): readonly (readonly WeightedValues[])[] {
  const counted = inputs.filter(({ weight }) => weight > 0);
  return Array.from({ length: 2 ** counted.length }, (_, corner) =>
    counted.map(({ values, weight }, at) => ({
      values,
      weight: weight * ((corner >> at) & 1 ? 1 + by : 1 - by),
    })),
  );
}

function spanOf(values: readonly (number | null)[]): readonly [number, number] | null {
  const known = values.filter((value) => value !== null);
  const [low, high] = [min(known), max(known)];
  return low === undefined || high === undefined ? null : [low, high];
}
