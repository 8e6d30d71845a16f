import { packIndex } from './packIndex';
import type { PackSummary } from './packSummary';
import type { Pack, Place } from './schema';

/** What places are drawn from: a whole pack, or one with tables of the reader's own. */
export type PackWithPlaces = Omit<PackSummary, 'places'> & Pick<Pack, 'places' | 'sites'>;

/** The subject that a place belongs to: its area; for what lies outside, the core or the city. */
export function subjectOfPlace(pack: Pick<Pack, 'city' | 'zones'>, { area }: Pick<Place, 'area'>) {
  return area ?? packIndex(pack).core?.id ?? pack.city.id;
}
