import type { Pack, Pyramid } from './schema';

/** Residents of one age group; `to` is its last age, `null` for the open group. */
export interface AgeGroup {
  readonly from: number;
  readonly to: number | null;
  readonly men: number;
  readonly women: number;
}

/**
 * The age groups of some areas together at a census, youngest first. Empty where the pack has no
 * pyramid, the census or any of the areas.
 *
 * @param ids Of areas: of one county, of a wing's, or of all.
 */
export function pyramidOf(
  { pyramid, areas }: Pick<Pack, 'areas'> & { readonly pyramid: Pyramid | null },
  ids: readonly string[],
  year: number,
): readonly AgeGroup[] {
  const census = pyramid?.years.find((one) => one.year === year);
  const members = areas.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  if (pyramid === null || census === undefined || members.length === 0) return [];
  const sum = (counts: readonly (readonly number[])[], group: number) =>
    members.reduce((all, area) => all + (counts[area]?.[group] ?? 0), 0);
  return pyramid.ages.map((from, group) => {
    const next = pyramid.ages[group + 1];
    return {
      from,
      to: next === undefined ? null : next - 1,
      men: sum(census.men, group),
      women: sum(census.women, group),
    };
  });
}
