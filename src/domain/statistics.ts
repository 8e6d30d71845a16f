import { seriesOf, valueOf, type Observations } from './series';

/** `null` as soon as one part is unknown: a sum with a hole would be too small without saying so. */
export function sumOf(values: readonly (number | null)[]): number | null {
  if (values.length === 0) return null;
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}

/** `null` where a value or a weight is missing, and where the weights come to nothing. */
export function weightedMeanOf(
  values: readonly (number | null)[],
  weights: readonly (number | null)[],
): number | null {
  const total = sumOf(weights);
  const parts = values.map((value, index) => {
    const weight = weights[index] ?? null;
    return value === null || weight === null ? null : value * weight;
  });
  const sum = sumOf(parts);
  return sum === null || total === null || total === 0 ? null : sum / total;
}

/** In per cent of `before`. */
export function changeOf(before: number | null, after: number | null): number | null {
  return before === null || after === null || before === 0 ? null : (after / before - 1) * 100;
}

/** In per cent of `whole`. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : (part / whole) * 100;
}

export interface Combination {
  readonly id: string;
  readonly combine: 'sum' | 'weighted' | 'none';
  readonly weight: string | null;
}

/** One number for several areas: counts add up, rates are weighted by the indicator of their rule. */
export function combinedOf(
  table: Observations,
  { id, combine, weight }: Combination,
  areas: readonly string[],
  year?: number,
): number | null {
  const at = year ?? seriesOf(table, id)?.year;
  const values = areas.map((area) => valueOf(table, id, area, at));
  if (combine === 'sum') return sumOf(values);
  if (combine === 'none' || weight === null) return null;
  return weightedMeanOf(
    values,
    areas.map((area) => valueOf(table, weight, area, at)),
  );
}

/** Of one area its own value, of several what they have together; `null` where that is not known. */
export function togetherOf(
  table: Observations,
  indicator: Combination,
  areas: readonly string[],
  year?: number,
): number | null {
  const [only, ...more] = areas;
  return only !== undefined && more.length === 0
    ? valueOf(table, indicator.id, only, year)
    : combinedOf(table, indicator, areas, year);
}
