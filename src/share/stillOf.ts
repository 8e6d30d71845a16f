import type { Atlas } from '../compare/atlas';
import type { Size } from '../domain/geometry';
import { noSlots, slotsFor } from '../domain/slots';
import { shareWords } from '../i18n/share';
import { legendEntries } from '../map/legend/legendEntries';
import { placeEntries, withPlaces } from '../map/places/placesOnMap';
import { titleFor } from '../panels/title';
import { sceneFor } from '../scene/sceneFor';
import { bareLabel } from '../scene/valueLabels';
import { valuesFor } from '../scene/valuesFor';
import { layersOf } from '../state/layers';
import type { View } from '../state/view';
import { valueEntries } from './valueEntries';

/** Names on slides and on paper are read from farther than those on a screen of that size. */
const enlarged = { slide: 1.2, paper: 1.3, panel: 1, page: 1.1 };

/** The smallest text of a picture in its own CSS pixels, before it is enlarged: 8 pt on paper. */
const leastText = { slide: 8.9, paper: 8.9, panel: 11.6, page: 12 };

/** What the still picture of a view is made of. */
export function stillOf(view: View, pack: Atlas, size: Size, on: keyof typeof enlarged) {
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
  const side = Math.sqrt(size.width * size.height) / enlarged[on];
  const layers = layersOf(view);
  return {
    // With a least size a name gives way to its value: small beside large before none at all.
    scene: { ...scene, labels, type: { ...scene.type, leastShare: leastText[on] / side } },
    bounds: pack.geometry.city.bounds,
    size,
    enlarged: enlarged[on],
    label: titleFor(pack, view.subject, view.lang),
    legend:
      values === null
        ? [...legendEntries(pack, layers, view.lang), ...placeEntries(view, pack)]
        : [
            ...valueEntries(values, pack, view.lang),
            ...legendEntries(
              pack,
              layers.filter((id) => id !== 'wings'),
              view.lang,
            ),
          ],
    note: words.schematic,
    lang: view.lang,
  };
}
