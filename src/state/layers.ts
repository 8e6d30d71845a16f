import { ownIndicator, type View } from './view';

/** Drawn from the summary, with the first script. */
export const groundLayers = ['wings', 'valley', 'zones', 'openings', 'rivers', 'values'] as const;
/** Places of one kind or of two that go together; what draws them comes after the map. */
export const placeLayers = ['seats', 'heritage', 'stations', 'colleges'] as const;
/** The layers a reader can switch, in the order of the switch. */
export const layerIds = [...groundLayers, ...placeLayers] as const;
export type LayerId = (typeof layerIds)[number];
/** The id of a list of places of somebody's own. */
export type OwnLayer = `own-${string}`;
/** Before a room the map says one thing at a time. */
const talkLayers: readonly LayerId[] = ['wings', 'valley', 'zones', 'rivers', 'values'];
export const defaultLayers: readonly LayerId[] = [...talkLayers, ...placeLayers];
/** A step that names no layers says nothing of the residents' numbers. */
export const stepLayers: readonly LayerId[] = talkLayers.filter((id) => id !== 'values');
/** Over values and beside a comparison the map is calm: what is coloured is what is compared. */
const calmLayers: readonly LayerId[] = ['wings', 'values'];

/** What is on where the link does not say. */
export function layersOf(
  view: Pick<View, 'mode' | 'indicator' | 'layers'>,
): readonly (LayerId | OwnLayer)[] {
  if (view.layers !== null) return ordered(view.layers);
  if (view.mode === 'compare' || view.indicator !== null) return calmLayers;
  return view.mode === 'present' ? talkLayers : defaultLayers;
}

export const isOwnLayer = (id: string): id is OwnLayer => ownIndicator.test(id);

/** The layers among these words in the order of the switch, those of somebody's own last. */
export const ordered = (ids: readonly string[]): readonly (LayerId | OwnLayer)[] => [
  ...layerIds.filter((id) => ids.includes(id)),
  ...ids.filter(isOwnLayer),
];

/** The layers with one of them switched. */
export const toggled = (on: readonly string[], layer: string): readonly (LayerId | OwnLayer)[] =>
  ordered(on.includes(layer) ? on.filter((id) => id !== layer) : [...on, layer]);
