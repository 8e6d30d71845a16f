import type { Pack, Place } from './schema';
import { packIndex } from './packIndex';

/** The subject that a place belongs to: its area, and for what lies outside the core or the city. */
export function subjectOfPlace(pack: Pick<Pack, 'city' | 'zones'>, { area }: Pick<Place, 'area'>) {
  return area ?? packIndex(pack).core?.id ?? pack.city.id;
}
