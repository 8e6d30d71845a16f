import type { Pack, Portrait } from '../../content/schema';
import { roundTo } from '../../domain/format';
import type { Lang } from '../../domain/lang';
import { standingsOf, type Standing } from './standing';

/** How far from either end a place still is a strength or a shortfall, and how many are told. */
const near = 3;

export interface Judged {
  readonly standing: Standing;
  /** Where a low value is the good one: the place from the lowest; else `null`. */
  readonly fromLow: number | null;
}
export interface Strengths {
  readonly strong: readonly Judged[];
  readonly weak: readonly Judged[];
}

/**
 * What stands among the first or the last three of all areas in the indicators that the pack judges,
 * the nearest to an end first. A place that is tied counts as its rank; no data is neither.
 */
export function strengthsOf(
  pack: Pack,
  judged: Portrait['judged'],
  area: string,
  lang: Lang,
): Strengths {
  const better = new Map(judged.map((one) => [one.indicator, one.better]));
  const standings = standingsOf(
    pack,
    judged.map(({ indicator }) => indicator),
    area,
    lang,
  );
  const placed = standings.flatMap((standing) => {
    if (standing.rank === null || standing.rank.of < 2 * near) return [];
    const { rank, of } = standing.rank;
    const fromHigh = rank - 1;
    const fromLow = of - rank - (tiedWith(standing) - 1);
    const isHigh = better.get(standing.id) === 'high';
    return [
      {
        standing,
        fromLow: isHigh ? null : fromLow + 1,
        good: isHigh ? fromHigh : fromLow,
        bad: isHigh ? fromLow : fromHigh,
      },
    ];
  });
  const nearest = (by: 'good' | 'bad') =>
    placed
      .filter((one) => one[by] < near)
      .toSorted((a, b) => a[by] - b[by])
      .slice(0, near)
      .map(({ standing, fromLow }) => ({ standing, fromLow }));
  return { strong: nearest('good'), weak: nearest('bad') };
}

/** How many areas print the same value: they share the place from either end. */
function tiedWith({ places, own, digits }: Standing): number {
  if (own === null) return 1;
  const printed = roundTo(own, digits);
  return places.filter(({ value }) => value !== null && roundTo(value, digits) === printed).length;
}
