import { max, min } from 'd3';
import { weightedMeanOf } from './statistics';

/** One measure of both wings in one year; `null` is no data. */
export type Pair = readonly [first: number | null, second: number | null];
export interface WeightedPair {
  readonly pair: Pair;
  readonly weight: number;
}

/**
 * How even a pair is: the smaller value over the larger one, from 0 (one has none) to 1 (equal). It
 * says nothing about which side is better off. `null` without data, below zero, or where both are 0.
 */
export function evennessOf([first, second]: Pair): number | null {
  if (first === null || second === null || first < 0 || second < 0) return null;
  const larger = Math.max(first, second);
  return larger === 0 ? null : Math.min(first, second) / larger;
}

/** The distance between two wings in the unit of the measure, never negative. */
export function distanceOf([first, second]: Pair): number | null {
  return first === null || second === null ? null : Math.abs(first - second);
}

/**
 * The balance index: `100 × Σ wᵢ·rᵢ ÷ Σ wᵢ` with `rᵢ = min ÷ max` of the two wings. 100 is equal in
 * every input. An input without data makes it `null`, unless its weight is 0.
 */
export function balanceIndex(inputs: readonly WeightedPair[]): number | null {
  const counted = inputs.filter(({ weight }) => weight > 0);
  const mean = weightedMeanOf(
    counted.map(({ pair }) => evennessOf(pair)),
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
  inputs: readonly WeightedPair[],
  by: number,
): readonly [low: number, high: number] | null {
  return spanOf(cornersOf(inputs, by).map(balanceIndex));
}

/**
 * The same for the change between two years: both indices always have the same weights, so this is
 * narrower than the two ranges suggest. The inputs of both years stand in one order.
 */
export function changeRange(
  from: readonly WeightedPair[],
  to: readonly WeightedPair[],
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
  inputs: readonly WeightedPair[],
  by: number,
): readonly (readonly WeightedPair[])[] {
  const counted = inputs.filter(({ weight }) => weight > 0);
  return Array.from({ length: 2 ** counted.length }, (_, corner) =>
    counted.map(({ pair, weight }, at) => ({
      pair,
      weight: weight * ((corner >> at) & 1 ? 1 + by : 1 - by),
    })),
  );
}

function spanOf(values: readonly (number | null)[]): readonly [number, number] | null {
  const known = values.filter((value) => value !== null);
  const [low, high] = [min(known), max(known)];
  return low === undefined || high === undefined ? null : [low, high];
}
