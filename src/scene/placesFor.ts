import { ownListsIn, type PackWithPlaces } from '../content/places';
import type { Place, PlaceKind } from '../content/schema';
import { placeWords } from '../i18n/places';
import type { Bounds, Position } from '../domain/geometry';
import { mostPlaces } from '../domain/ownLimits';
import { layersOf, type placeLayers } from '../state/layers';
import type { View } from '../state/view';
import { areasOf } from './subjectAreas';
import { targetOf } from './sceneFor';
import type { Scene, ScenePlaces } from './scene';

type PlaceLayer = (typeof placeLayers)[number];

/** Which layer a kind is switched with; a kind of no layer is listed and never drawn. Of one's own each list is a layer. */
export const layerOfKind: Readonly<Record<Exclude<PlaceKind, 'own'>, PlaceLayer | null>> = {
  seat: 'seats',
  heritage: 'heritage',
  station: 'stations',
  airport: 'stations',
  college: 'colleges',
  scenic: null,
  city: 'seats',
  capital: 'seats',
};
const layerOf = ({ kind, sources }: Pick<Place, 'kind' | 'sources'>): string =>
  (kind === 'own' ? sources[0] : layerOfKind[kind]) ?? '';
/** Kinds in the order of their right to a sign. */
const order: readonly PlaceKind[] = [
  'own',
  'seat',
  'airport',
  'heritage',
  'station',
  'college',
  'capital',
  'city',
];

/** The scene with the places of a pack that its view has on. Everything else of it stays the same. */
export function withPlaces(scene: Scene, view: View, pack: PackWithPlaces): Scene {
  return { ...scene, places: placesFor(view, pack) };
}

/** A step of the talk that names its layers is about the places of those. */
const isTold = ({ mode, layers }: View) => mode === 'present' && layers !== null;

/** The kinds whose signs a view shows: of the whole city the seats alone, of a part of it what lies there. */
export function kindsIn(view: View, pack: PackWithPlaces): readonly PlaceKind[] {
  const on = new Set<string>(layersOf(view));
  const target = targetOf(view.subject, pack);
  const isWhole = target === pack.geometry.city.bounds;
  return order.filter((kind) => {
    if (kind === 'own' || (isWhole && kind !== 'seat' && !isTold(view))) return false;
    return pack.places.some(
      (place) =>
        place.kind === kind &&
        on.has(layerOf(place)) &&
        place.at !== null &&
        isWithin(place.at, target),
    );
  });
}

/** The lists of somebody's own that a view has on. */
export function ownListsOn(view: View, pack: PackWithPlaces) {
  const on = new Set<string>(layersOf(view));
  return on.size === 0 ? [] : ownListsIn(pack).filter(({ id }) => on.has(id));
}

function isWithin([lng, lat]: Position, [southWest, northEast]: Bounds): boolean {
  return lng >= southWest[0] && lat >= southWest[1] && lng <= northEast[0] && lat <= northEast[1];
}

/** Of each pack the last answer: another indicator on the map changes no place. */
const answers = new WeakMap<
  PackWithPlaces,
  { readonly to: string; readonly places: ScenePlaces }
>();

export function placesFor(view: View, pack: PackWithPlaces): ScenePlaces {
  const { lang, subject, place } = view;
  const to = JSON.stringify([lang, subject, place, isTold(view), layersOf(view)]);
  const known = answers.get(pack);
  if (known?.to === to) return known.places;
  const places = findPlaces(view, pack);
  answers.set(pack, { to, places });
  return places;
}

function findPlaces(view: View, pack: PackWithPlaces): ScenePlaces {
  const on = new Set<string>(layersOf(view));
  const isOn = (place: Place) => place.id === view.place || on.has(layerOf(place));
  const own = areasOf(view.subject, pack);
  const marks = order.flatMap((kind) => {
    const drawn = pack.places.filter((place) => place.kind === kind && isOn(place));
    return (kind === 'own' ? drawn.slice(0, mostPlaces) : drawn).flatMap((place) => {
      const { id, at, name } = place;
      if (at === null) return [];
      const isAround = kind === 'city' || kind === 'capital';
      const isWithin =
        own === null || kind === 'airport' || kind === 'own' || own.has(place.area ?? '');
      const isOwn = id === view.place || (isWithin && !isAround);
      return [{ id, kind, at, name: name[view.lang], isOwn }];
    });
  });
  const words = placeWords[view.lang];
  const counts = pack.places.flatMap(({ kind, area, at }) => {
    const count = pack.sites.filter((site) => site.area === area).length;
    if (kind !== 'seat' || area === null || at === null || count === 0) return [];
    return [{ area, at, text: words.count(count) }];
  });
  return {
    marks,
    counts: on.has('heritage') && !isTold(view) ? counts : [],
    lang: view.lang,
    more: words.more,
    isTold: isTold(view),
    selected: view.place,
  };
}
