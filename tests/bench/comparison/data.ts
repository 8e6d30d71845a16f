import type { Pack } from '../../../src/content/schema';

/** What the peer's charts are drawn from: the same names and numbers as in this project's pack. */
export interface ComparisonData {
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly name: string;
    readonly digits: number;
    readonly isSum: boolean;
    /** Oldest first; values in the order of the areas. */
    readonly series: readonly {
      readonly year: number;
      readonly values: readonly (number | null)[];
      readonly city: number | null;
    }[];
  }[];
}

export function comparisonDataOf(pack: Pick<Pack, 'areas' | 'indicators' | 'series'>) {
  return {
    areas: pack.areas.map(({ id, short }) => ({ id, name: short.zh })),
    indicators: pack.indicators.map(({ id, short, digits, combine }) => ({
      id,
      name: short.zh,
      digits,
      isSum: combine === 'sum',
      series: pack.series
        .filter(({ indicator }) => indicator === id)
        .toSorted((a, b) => a.year - b.year)
        .map(({ year, values, city }) => ({ year, values, city })),
    })),
  } satisfies ComparisonData;
}
