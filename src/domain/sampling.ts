import type { Observations } from './series';

/** The 97.5 % point of the normal distribution: intervals of 95 %. */
const z = 1.959964;

/**
 * Wilson’s score interval of a share at 95 % (E. B. Wilson, Journal of the American Statistical
 * Association 22, 1927).
 *
 * @param percent The share found, 0 to 100.
 * @param asked How many were asked.
 * @returns Both ends in per cent.
 */
export function intervalOf(percent: number, asked: number): readonly [number, number] {
  const p = percent / 100;
  const spread = z * Math.sqrt((p * (1 - p)) / asked + z ** 2 / (4 * asked ** 2));
  const whole = 1 + z ** 2 / asked;
  const middle = p + z ** 2 / (2 * asked);
  return [
    Math.max(0, ((middle - spread) / whole) * 100),
    Math.min(100, ((middle + spread) / whole) * 100),
  ];
}

/**
 * Whether two shares found in samples may be equal: zero lies in the 95 % interval of their
 * difference, by Newcombe’s hybrid score method without correction (R. G. Newcombe, Statistics in
 * Medicine 17, 1998, method 10). The shares are taken as of two simple random samples. The long form
 * draws whole households, which widens the true interval, and one in ten of all, which narrows it by a
 * twentieth; neither is corrected for, since the published tables do not say by how much.
 *
 * @param high The larger share in per cent, and how many were asked; `low` likewise.
 */
export function mayBeEqual(high: SampledShare, low: SampledShare): boolean {
  const [highFrom] = intervalOf(high.percent, high.asked);
  const [, lowTo] = intervalOf(low.percent, low.asked);
  const reach = Math.hypot(high.percent - highFrom, lowTo - low.percent);
  return high.percent - low.percent <= reach;
}
export interface SampledShare {
  readonly percent: number;
  readonly asked: number;
}

/** A series as far as its sample is concerned. */
interface Sampled {
  readonly year: number;
  readonly sample?: { readonly base: string | null } | null;
}
/** How many were asked in each area, in the order of the areas, and in the city; `null` is not known. */
export interface Asked {
  readonly values: readonly (number | null)[];
  readonly city: number | null;
}

const nobody: Asked = { values: [], city: null };

/** The sizes of the samples behind a series; all unknown for a full count or an unrecorded base. */
export function askedOf(
  { series }: Pick<Observations, 'series'>,
  { sample, year }: Sampled,
): Asked {
  const base = sample?.base ?? null;
  const found = series.find((one) => one.indicator === base && one.year === year);
  return found ?? nobody;
}
