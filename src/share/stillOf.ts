import type { Atlas } from '../compare/atlas';
import { packIndex } from '../content/packIndex';
import type { Size } from '../domain/geometry';
import { noSlots, slotsFor } from '../domain/slots';
import { shareWords } from '../i18n/share';
import { legendEntries } from '../map/legend/legendEntries';
import { ownEntries, placeEntries, withPlaces } from '../map/places/placesOnMap';
import { titleFor } from '../panels/title';
import { readersType } from '../scene/scene';
import { sceneFor } from '../scene/sceneFor';
import { bareLabel } from '../scene/valueLabels';
import { valuesFor } from '../scene/valuesFor';
import { layersOf } from '../state/layers';
import type { View } from '../state/view';
import { valueEntries } from './valueEntries';

/** Where a picture stands; in a step of the talk its type is measured in units of the wall. */
export type StillPlace = keyof typeof types | { readonly unit: number };

/**
 * Names on slides and on paper are read from farther than those on a screen of that size; and the
 * smallest text in the picture's own CSS pixels, before it is enlarged: 8 pt on paper.
 */
const types = {
  slide: { enlarged: 1.2, least: 8.9 },
  paper: { enlarged: 1.3, least: 8.9 },
  poster: { enlarged: 1.3, least: 8.9 },
  panel: { enlarged: 1, least: 11.6 },
  page: { enlarged: 1.1, least: 12 },
} as const;
const typeOf = (on: StillPlace) =>
  typeof on === 'string' ? types[on] : { enlarged: 2.4 * on.unit, least: 12.5 };

/** What the still picture of a view is made of. */
export function stillOf(view: View, pack: Atlas, size: Size, on: StillPlace) {
  const { enlarged, least } = typeOf(on);
  const isStage = typeof on !== 'string';
  const words = shareWords[view.lang];
  const values = valuesFor(view, pack);
  const signs = slotsFor(view.areas, noSlots);
  const compared = view.mode === 'compare' ? { slots: signs, highlighted: null } : undefined;
  const scene = withPlaces(sceneFor(view, pack, compared), view, pack);
  const labels = scene.labels.map((label) => {
    const index = pack.areas.findIndex(({ id }) => label.kind === 'area' && id === label.id);
    const value = values?.values[index] ?? null;
    if (values === null || value === null) return label;
    return { ...label, value: bareLabel(values, value, view.lang) };
  });
  // Nothing comes late to a picture: on one of a county the names of areas keep clear of every sign.
  const places =
    scene.places && packIndex(pack).areas.has(view.subject)
      ? { ...scene.places, isKeptClear: true }
      : scene.places;
  const side = Math.sqrt(size.width * size.height) / enlarged;
  const layers = layersOf(view);
  // The foot of a step says it, as its legend says what the numbers are.
  const note = isStage ? '' : words.schematic;
  const isCounted = !isStage && values === null && layers.includes('values');
  return {
    // With a least size a name gives way to its value: small beside large before none at all.
    scene: { ...scene, labels, places, type: { ...readersType, leastShare: least / side } },
    bounds: pack.geometry.city.bounds,
    size,
    look: { enlarged, isScaleClear: on === 'poster' },
    label: titleFor(pack, view.subject, view.lang),
    legend: [
      ...(values === null
        ? [...legendEntries(pack, layers, view.lang), ...placeEntries(view, pack)]
        : [
            ...valueEntries(values, pack, view.lang),
            ...legendEntries(
              pack,
              layers.filter((id) => id !== 'wings'),
              view.lang,
            ),
          ]),
      ...ownEntries(view, pack),
    ],
    note: {
      text: note,
      withNumbers: isCounted ? pack.words.mapNumbers[view.lang] + words.listJoin + note : note,
    },
    lang: view.lang,
  };
}
