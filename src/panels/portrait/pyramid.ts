import type { PyramidRow } from '../../charts/pyramid/layout';
import type { Pack } from '../../content/schema';

export interface AreaPyramid {
  readonly year: number;
  /** `null` where there is one census alone. */
  readonly before: number | null;
  readonly rows: readonly PyramidRow[];
  readonly sources: readonly string[];
}

/** The age–sex pyramid of some areas together, newest over the one before; `null` where there is none. */
export function pyramidOf({ pyramid, areas }: Pack, ids: readonly string[]): AreaPyramid | null {
  if (pyramid === null) return null;
  const [newest, earlier] = pyramid.years.toSorted((a, b) => b.year - a.year);
  if (newest === undefined) return null;
  const at = areas.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
  const sum = (counts: readonly (readonly number[])[], age: number) =>
    at.reduce((all, area) => all + (counts[area]?.[age] ?? 0), 0);
  return {
    year: newest.year,
    before: earlier?.year ?? null,
    sources: [...new Set([...newest.sources, ...(earlier?.sources ?? [])])],
    rows: pyramid.ages.map((age, index) => ({
      age: groupName(age, pyramid.ages[index + 1]),
      men: sum(newest.men, index),
      women: sum(newest.women, index),
      before:
        earlier === undefined
          ? null
          : { men: sum(earlier.men, index), women: sum(earlier.women, index) },
    })),
  };
}

/** `0`, `1–4`, `85+`: by the first ages of a group and of the next. */
function groupName(first: number, next: number | undefined): string {
  if (next === undefined) return `${first}+`;
  return next - first === 1 ? `${first}` : `${first}–${next - 1}`;
}
