import { subjectOfPlace, type OwnPlaceList } from '../../content/places';
import type { Pack, Place } from '../../content/schema';
import { placeWords } from '../../i18n/places';
import type { Found } from './indexOf';

const known = new WeakMap<OwnPlaceList, readonly Found[]>();

/**
 * The places of a list of somebody's own, each marked as such; made once for a list.
 *
 * @param areaOf The area that a place lies in; `null` for one outside.
 */
export function ownFound(
  list: OwnPlaceList,
  pack: Pick<Pack, 'areas' | 'city' | 'zones'>,
  areaOf: (place: Place) => string | null,
): readonly Found[] {
  const made = known.get(list) ?? list.places.map((place) => foundOf(place, list, pack, areaOf));
  known.set(list, made);
  return made;
}

function foundOf(
  place: Place,
  { given }: OwnPlaceList,
  pack: Pick<Pack, 'areas' | 'city' | 'zones'>,
  areaOf: (place: Place) => string | null,
): Found {
  const { id, name, note } = place;
  const area = areaOf(place);
  const short = pack.areas.find((one) => one.id === area)?.short;
  const noteIn = (lang: 'zh' | 'en') =>
    [placeWords[lang].kinds.own, given.title, short?.[lang]].filter(Boolean).join(' · ');
  return {
    key: `place ${id}`,
    subject: subjectOfPlace(pack, { area }),
    place: id,
    isOwn: true,
    title: name,
    note: { zh: noteIn('zh'), en: noteIn('en') },
    terms: [
      { kind: 'name', text: name.zh },
      ...(note === null ? [] : [{ kind: 'text', text: note.zh } as const]),
    ],
  };
}
