import type { View } from './view';

/** The layers a reader can switch, in the order of the switch. */
/** Places of one kind or of two that go together; what draws them comes after the map. */
export const placeLayers = ['seats', 'heritage', 'stations', 'colleges'] as const;
export const layerIds = [
  'wings',
  'valley',
  'zones',
  'openings',
  'rivers',
  'values',
  ...placeLayers,
] as const;
export type LayerId = (typeof layerIds)[number];
export const defaultLayers: readonly LayerId[] = layerIds.filter((id) => id !== 'openings');
/** Over values and beside a comparison the map is calm: what is coloured is what is compared. */
const calmLayers: readonly LayerId[] = ['wings', 'values'];

/** What is on where the link does not say. */
export function layersOf(view: Pick<View, 'mode' | 'indicator' | 'layers'>): readonly LayerId[] {
  if (view.layers !== null) return layerIds.filter((id) => view.layers?.includes(id));
  if (view.mode === 'compare' || view.indicator !== null) return calmLayers;
  // Before a room the map says one thing at a time.
  return view.mode === 'present'
    ? defaultLayers.filter((id) => !placeLayers.some((one) => one === id))
    : defaultLayers;
}
