import type { PackWithPlaces } from '../../content/places';
import { placeWords } from '../../i18n/places';
import { ownMark, ownNamed } from '../../i18n/ownMark';
import { kindsIn, ownListsOn } from '../../scene/placesFor';
import type { View } from '../../state/view';
import type { LegendEntry } from '../still/legendRows';

/** The signs of places in the legend of a still picture. */
export function placeEntries(view: View, pack: PackWithPlaces): readonly LegendEntry[] {
  const words = placeWords[view.lang];
  return kindsIn(view, pack).map((place) => ({ kind: 'place', place, text: words.signs[place] }));
}

/** The lists of somebody's own in it, and what they are. */
export function ownEntries(view: View, pack: PackWithPlaces): readonly LegendEntry[] {
  const lists = ownListsOn(view, pack).map(({ title }): LegendEntry => ({
    kind: 'place',
    place: 'own',
    text: ownNamed[view.lang](title),
  }));
  return lists.length === 0 ? [] : [...lists, { kind: 'heading', text: ownMark[view.lang] }];
}
