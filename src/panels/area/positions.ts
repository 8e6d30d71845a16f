import type { Role, RoleStatement } from '../../content/schema';

const order: readonly RoleStatement['origin'][] = ['province', 'county', 'editor'];

/**
 * What is said of a county's part: by the province, by the county, by us, in that order. A role
 * without such lines has its summary, which is ours.
 */
export function positionsOf({ positions, summary, sources }: Role): readonly RoleStatement[] {
  if (positions.length === 0) return [{ origin: 'editor', text: summary, year: null, sources }];
  return positions.toSorted((a, b) => order.indexOf(a.origin) - order.indexOf(b.origin));
}
