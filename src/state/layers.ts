import type { View } from './view';

/** The layers a reader can switch, in the order of the switch. */
export const layerIds = ['wings', 'valley', 'zones', 'openings', 'rivers', 'values'] as const;
export type LayerId = (typeof layerIds)[number];
export const defaultLayers: readonly LayerId[] = ['wings', 'valley', 'zones', 'rivers', 'values'];
/** Over values and beside a comparison the map is calm: what is coloured is what is compared. */
const calmLayers: readonly LayerId[] = ['wings', 'values'];

/** What is on where the link does not say. */
export function layersOf(view: Pick<View, 'mode' | 'indicator' | 'layers'>): readonly LayerId[] {
  if (view.layers !== null) return layerIds.filter((id) => view.layers?.includes(id));
  return view.mode === 'compare' || view.indicator !== null ? calmLayers : defaultLayers;
}
