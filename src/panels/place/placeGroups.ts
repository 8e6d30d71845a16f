import type { Pack, Place, PlaceKind } from '../../content/schema';

export interface PlaceGroup {
  readonly kind: PlaceKind;
  readonly places: readonly Place[];
  readonly sources: readonly string[];
}

const kinds: readonly PlaceKind[] = ['seat', 'station', 'college', 'scenic'];

/** The places of an area beside its list of heritage sites, kind by kind; a site that is also scenic stands here too. */
export function placeGroups(pack: Pack, area: string): readonly PlaceGroup[] {
  return kinds.flatMap((kind) => {
    const places = pack.places.filter(
      (place) => place.area === area && (place.kind === kind || (place.also ?? []).includes(kind)),
    );
    const sources = [...new Set(places.flatMap((place) => place.sources))];
    return places.length === 0 ? [] : [{ kind, places, sources }];
  });
}
