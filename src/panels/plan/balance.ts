import { membersOf, topGroups } from '../../content/nesting';
import type { Balance, Pack } from '../../content/schema';
import {
  balanceIndex,
  balanceRange,
  changeRange,
  type GroupValues,
  type WeightedValues,
} from '../../domain/balance';
import { toCsv } from '../../domain/csv';
import { valueOf } from '../../domain/series';
import { combinedOf } from '../../domain/statistics';
import { indicatorOf } from '../keyIndicators';

export type Weights = Readonly<Record<string, number>>;
export interface BalanceYear {
  readonly year: number;
  readonly index: number | null;
  readonly range: readonly [low: number, high: number] | null;
}

export function startWeights({ inputs }: Balance): Weights {
  return Object.fromEntries(inputs.map(({ indicator, weight }) => [indicator, weight]));
}

/** A measure of every group in a year, worked out from their areas. */
export function groupValues(
  pack: Pack,
  indicator: string,
  year: number,
  without: readonly string[] = [],
): GroupValues {
  const meaning = indicatorOf(pack, indicator);
  return topGroups(pack).map(({ id }) => {
    const areas = membersOf(pack, id).map((area) => area.id);
    const counted = areas.filter((area) => !without.includes(area));
    return meaning === undefined ? null : combinedOf(pack, meaning, counted, year);
  });
}

export function balanceIn(
  pack: Pack,
  { inputs }: Balance,
  weights: Weights,
  year: number,
  without: readonly string[] = [],
): BalanceYear {
  const all = inputsOf(pack, inputs, weights, year, without);
  return { year, index: balanceIndex(all), range: balanceRange(all, 0.2) };
}

/** How much the index changed between the two years, over all weights a fifth lighter or heavier. */
export function balanceChange(pack: Pack, { inputs, from, to }: Balance, weights: Weights) {
  const [before, after] = [from, to].map((year) => inputsOf(pack, inputs, weights, year, []));
  return changeRange(before ?? [], after ?? [], 0.2);
}

function inputsOf(
  pack: Pack,
  inputs: Balance['inputs'],
  weights: Weights,
  year: number,
  without: readonly string[],
): readonly WeightedValues[] {
  return inputs.map(({ indicator }) => ({
    values: groupValues(pack, indicator, year, without),
    weight: weights[indicator] ?? 0,
  }));
}

/**
 * The table the index can be worked out from again: one row an input, year and area, with the value,
 * the number that weights it in its wing, and the input's weight in the index. Shares are weighted
 * means of the areas: `Σ value·area_weight ÷ Σ area_weight`. The last line is the version of the data.
 */
export function balanceCsv(pack: Pack, balance: Balance, weights: Weights): string {
  const header = ['indicator', 'year', 'wing', 'area', 'value', 'area_weight', 'index_weight'];
  const rows = balance.inputs.flatMap(({ indicator }) => {
    const by = indicatorOf(pack, indicator)?.weight ?? null;
    return [balance.from, balance.to].flatMap((year) =>
      pack.areas.map(({ id, wing }) => [
        indicator,
        year,
        wing,
        id,
        valueOf(pack, indicator, id, year),
        by === null ? null : valueOf(pack, by, id, year),
        weights[indicator] ?? 0,
      ]),
    );
  });
  const { date, digest, isReleased } = pack.version;
  const version = [
    'data_version',
    date,
    digest,
    isReleased ? 'released' : 'draft',
    null,
    null,
    null,
  ];
  return toCsv([header, ...rows, version]);
}
