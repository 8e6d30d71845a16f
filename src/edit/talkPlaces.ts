import { ownPlaceList } from '../compare/own/ownPlaceList';
import type { OwnPlaces } from '../content/ownPlacesSchema';
import type { OwnPlaceList } from '../content/places';
import type { TalkFile } from '../content/talkSchema';
import { mostPlaceLists } from '../domain/ownLimits';
import type { Pack } from '../content/schema';
import { indicatorsOf, ownUsed } from './talkTables';

const made = new WeakMap<OwnPlaces, OwnPlaceList>();

/** The lists of places in a file; the same entry gives the same list. */
export function listsOf({ places }: Pick<TalkFile, 'places'>): readonly OwnPlaceList[] {
  return places.map((given) => {
    const list = made.get(given) ?? ownPlaceList(given);
    made.set(given, list);
    return list;
  });
}

/** The file with these lists; one of an id that it has gives way in its place. The very same file where nothing changes. */
export function withFileLists(file: TalkFile, lists: readonly OwnPlaceList[]): TalkFile {
  const fresh = lists.filter(({ given }) => !file.places.includes(given));
  if (fresh.length === 0) return file;
  for (const list of fresh) made.set(list.given, list);
  const given = new Map(
    [...file.places, ...fresh.map((list) => list.given)].map((one) => [one.id, one]),
  );
  return { ...file, places: [...given.values()].slice(0, mostPlaceLists) };
}

/** The file with one of its lists changed; one that it does not have changes nothing. */
export function withChangedList(file: TalkFile, list: OwnPlaceList): TalkFile {
  return file.places.some(({ id }) => id === list.id) ? withFileLists(file, [list]) : file;
}

/** The file with all lists that its talks show, as far as they are on the page. */
export function withUsedLists(file: TalkFile, onPage: readonly OwnPlaceList[]): TalkFile {
  const used = ownUsed(file);
  const isLacking = ({ id }: OwnPlaceList) =>
    used.has(id) && file.places.every((given) => given.id !== id);
  return withFileLists(file, onPage.filter(isLacking));
}

/** The file without the tables and lists of these ids. */
export function withoutOwn(
  file: TalkFile,
  ids: readonly string[],
  pack: Pick<Pack, 'areas'>,
): TalkFile {
  const kept = indicatorsOf(file.tables, pack).filter(({ measure }) => !ids.includes(measure.id));
  return {
    ...file,
    tables: kept.map(({ numbers }) => numbers),
    places: file.places.filter(({ id }) => !ids.includes(id)),
  };
}
