import { neighbors } from 'topojson-client';
import { areasOf, type Boundaries } from './topology';

/** Counties that share a border, as pinyin ids. Touching at one point is not enough. */
export function neighboursOf(boundaries: Boundaries): ReadonlyMap<string, readonly string[]> {
  const counties = areasOf(boundaries.objects['counties']);
  const ids = counties.map((county) => String(county.properties?.['id']));
  const indices = neighbors(counties as Parameters<typeof neighbors>[0]);
  return new Map(ids.map((id, i) => [id, (indices[i] ?? []).flatMap((other) => ids[other] ?? [])]));
}
