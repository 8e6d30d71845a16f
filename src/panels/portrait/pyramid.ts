import type { PyramidRow } from '../../charts/pyramid/layout';
import { pyramidOf, type AgeGroup } from '../../content/pyramid';
import type { Pack } from '../../content/schema';

export interface AreaPyramid {
  readonly year: number;
  /** `null` where there is one census alone. */
  readonly before: number | null;
  readonly rows: readonly PyramidRow[];
  readonly sources: readonly string[];
}

/** The age–sex pyramid of some areas together, newest over the one before; `null` where there is none. */
export function newestPyramid(pack: Pack, ids: readonly string[]): AreaPyramid | null {
  const [newest, earlier] = (pack.pyramid?.years ?? []).toSorted((a, b) => b.year - a.year);
  if (newest === undefined) return null;
  const then = earlier === undefined ? [] : pyramidOf(pack, ids, earlier.year);
  return {
    year: newest.year,
    before: earlier?.year ?? null,
    sources: [...new Set([...newest.sources, ...(earlier?.sources ?? [])])],
    rows: pyramidOf(pack, ids, newest.year).map(({ men, women, ...ages }, index) => ({
      age: groupName(ages),
      men,
      women,
      before: countsOf(then[index]),
    })),
  };
}

const countsOf = (group: AgeGroup | undefined) =>
  group === undefined ? null : { men: group.men, women: group.women };

/** `0`, `1–4`, `85+`. */
function groupName({ from, to }: Pick<AgeGroup, 'from' | 'to'>): string {
  if (to === null) return `${from}+`;
  return from === to ? `${from}` : `${from}–${to}`;
}
