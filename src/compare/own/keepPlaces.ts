import { ownPlacesSchema } from '../../content/ownPlacesSchema';
import type { OwnPlaceList } from '../../content/places';
import { readAs } from '../../content/readSchema';
import { mostPlaceLists } from '../../domain/ownLimits';
import { ownPlaceList } from './ownPlaceList';

const key = 'own-places';

/** Lists of places that the visitor wished to keep; what a file and its form could not have given is none. */
export function keptPlaces(storage: () => Storage): readonly OwnPlaceList[] {
  try {
    const parsed: unknown = JSON.parse(storage().getItem(key) ?? '[]');
    const lists = (Array.isArray(parsed) ? parsed : []).flatMap((one) => {
      const { value } = readAs(ownPlacesSchema, one);
      return value === undefined ? [] : [ownPlaceList(value)];
    });
    return [...new Map(lists.map((one) => [one.id, one])).values()].slice(0, mostPlaceLists);
  } catch {
    return [];
  }
}

/** Keeps these and only these; false where the browser does not let it. */
export function keepPlaces(storage: () => Storage, lists: readonly OwnPlaceList[]): boolean {
  try {
    if (lists.length === 0) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(lists.map(({ given }) => given)));
    return true;
  } catch {
    return false;
  }
}
