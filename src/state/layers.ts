import { ownIndicator, type View } from './view';

/** Drawn from the summary, with the first script. */
export const groundLayers = ['wings', 'valley', 'zones', 'openings', 'rivers', 'values'] as const;
/** Places of one kind or of two that go together; what draws them comes after the map. */
export const placeLayers = ['seats', 'heritage', 'stations', 'colleges'] as const;
/** The layers a reader can switch, in the order of the switch. */
export const layerIds = [...groundLayers, ...placeLayers] as const;
export type LayerId = (typeof layerIds)[number];
export type OwnLayer = `own-${string}`;
/** Before a room the map says one thing at a time. */
const talkLayers: readonly LayerId[] = ['wings', 'valley', 'zones', 'rivers', 'values'];
export const defaultLayers: readonly LayerId[] = [...talkLayers, ...placeLayers];
/** A step that names no layers says nothing of the residents' numbers. */
export const stepLayers: readonly LayerId[] = talkLayers.filter((id) => id !== 'values');
/** Over values and beside a comparison the map is calm: what is coloured is what is compared. */
const calmLayers: readonly LayerId[] = ['wings', 'values'];

/** The id of a list of places of somebody's own. */
export const isOwnLayer = (id: string): id is OwnLayer => ownIndicator.test(id);

/** What is on; where the link says nothing of the page's own layers, the usual ones, and lists of places with them. */
export function layersOf(
  view: Pick<View, 'mode' | 'indicator' | 'layers'>,
): readonly (LayerId | OwnLayer)[] {
  const said = view.layers ?? [];
  return ordered(view.layers !== null && said.some(isOther) ? said : [...usual(view), ...said]);
}

function usual({ mode, indicator, layers }: Pick<View, 'mode' | 'indicator' | 'layers'>) {
  if (layers?.length === 0) return [];
  if (mode === 'compare' || indicator !== null) return calmLayers;
  return mode === 'present' ? talkLayers : defaultLayers;
}
const isOther = (id: string): boolean => !isOwnLayer(id);

/** A word for none of the page's own layers, where lists of places are on. */
const none = 'none';

/** The layers among these words in the order of the switch, those of somebody's own last. */
const ordered = (ids: readonly string[]): readonly (LayerId | OwnLayer)[] => [
  ...layerIds.filter((id) => ids.includes(id)),
  ...ids.filter(isOwnLayer),
];

/** The layers of a link: in the order of the switch, and without what is none. */
export const layersIn = (words: readonly string[]): readonly string[] => [
  ...words.filter((word) => word === none),
  ...ordered(words),
];

/** The layers with one of them switched. */
export function toggled(on: readonly string[], layer: string): readonly string[] {
  const next = ordered(on.includes(layer) ? on.filter((id) => id !== layer) : [...on, layer]);
  return next.length > 0 && !next.some(isOther) ? [none, ...next] : next;
}

/** What stays from mode to mode: the lists of places that are on; `null` for none. */
export function ownLayersOf({ layers }: Pick<View, 'layers'>): readonly string[] | null {
  const own = layers?.filter(isOwnLayer) ?? [];
  return own.length > 0 ? own : null;
}
