import type { OwnPlaces } from '../../content/ownPlacesSchema';
import type { OwnPlaceList } from '../../content/places';
import { ownMark } from '../../i18n/ownMark';

const both = (text: string) => ({ zh: text, en: text });

/** A list as places like those of a pack and their source. */
export function ownPlaceList(given: OwnPlaces): OwnPlaceList {
  const { id, title, places } = given;
  return {
    id,
    places: places.map(({ name, note, at }, index) => ({
      id: `${id}-${index + 1}`,
      kind: 'own',
      name: both(name),
      // Which it lies in is for the map, which has the shapes.
      area: null,
      at: [...at],
      precision: 'site',
      note: note === '' ? null : both(note),
      sources: [id],
    })),
    source: {
      id,
      publisher: ownMark,
      title: both(title),
      date: null,
      url: null,
      page: null,
      licence: null,
      confidence: 'low',
    },
    given,
  };
}
