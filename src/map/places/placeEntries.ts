import type { PackWithPlaces } from '../../content/places';
import { placeWords } from '../../i18n/places';
import { kindsIn } from '../../scene/placesFor';
import type { View } from '../../state/view';
import type { LegendEntry } from '../still/legendRows';

/** The signs of places in the legend of a still picture. */
export function placeEntries(view: View, pack: PackWithPlaces): readonly LegendEntry[] {
  const words = placeWords[view.lang];
  return kindsIn(view, pack).map((place) => ({ kind: 'place', place, text: words.signs[place] }));
}
