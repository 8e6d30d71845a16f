/** The layers a reader can switch, in the order of the switch. */
export const layerIds = ['wings', 'valley', 'zones', 'openings', 'rivers', 'values'] as const;
export type LayerId = (typeof layerIds)[number];
export const defaultLayers: readonly LayerId[] = ['wings', 'valley', 'zones', 'rivers', 'values'];
