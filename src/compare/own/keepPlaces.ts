import { ownPlacesSchema } from '../../content/ownPlacesSchema';
import type { OwnPlaceList } from '../../content/places';
import { readAs } from '../../content/readSchema';
import { mostPlaceLists } from '../../domain/ownLimits';
import { keepList, keptList } from './keptList';
import { ownPlaceList } from './ownPlaceList';

const key = 'own-places';

/** Lists of places that the visitor wished to keep. */
export const keptPlaces = (storage: () => Storage): readonly OwnPlaceList[] =>
  keptList(storage, key, read, ({ id }) => id).slice(0, mostPlaceLists);

/** Keeps these and only these; false where the browser does not let it. */
export function keepPlaces(storage: () => Storage, lists: readonly OwnPlaceList[]): boolean {
  const written = lists.map(({ given }) => given);
  return keepList(storage, key, written);
}

function read(kept: unknown): readonly OwnPlaceList[] {
  const { value } = readAs(ownPlacesSchema, kept);
  return value === undefined ? [] : [ownPlaceList(value)];
}
