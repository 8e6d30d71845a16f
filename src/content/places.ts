import { packIndex } from './packIndex';
import type { PackSummary } from './packSummary';
import type { OwnPlaces } from './ownPlacesSchema';
import type { Pack, Place } from './schema';

/** What places are drawn from: a whole pack, or one with tables of the reader's own. */
export type PackWithPlaces = Omit<PackSummary, 'places'> &
  Pick<Pack, 'places' | 'sites' | 'sources'>;

/** The subject that a place belongs to: its area; for what lies outside, the core or the city. */
export function subjectOfPlace(pack: Pick<Pack, 'city' | 'zones'>, { area }: Pick<Place, 'area'>) {
  return area ?? packIndex(pack).core?.id ?? pack.city.id;
}

/** A list of places of somebody's own beside those of a pack: they cite it, and a view has it on by its id. */
export interface OwnPlaceList {
  readonly id: string;
  readonly places: readonly Place[];
  readonly source: Pack['sources'][number];
  /** What it was made of, as files carry it. */
  readonly given: OwnPlaces;
}

/** The lists of somebody's own that a pack was laid under, by their ids, with their titles and places. */
export function ownListsIn({ places, sources }: Pick<Pack, 'places' | 'sources'>) {
  const own = places.filter(({ kind }) => kind === 'own');
  return sources
    .map(({ id, title }) => ({
      id,
      title: title.zh,
      places: own.filter((place) => place.sources[0] === id),
    }))
    .filter((list) => list.places.length > 0);
}
