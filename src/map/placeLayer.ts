import type { Component } from 'svelte';
import type { Pack } from '../content/schema';
import type { LabelContext } from '../scene/labels/types';
import type { ScenePlaces } from '../scene/scene';

interface Props {
  places: ScenePlaces;
  context: LabelContext;
  isStill: boolean;
}

/** The late part of the map that knows places, with the pack that has them. */
export type PlacesPart = typeof import('./places/placesOnMap') & { readonly pack: Pack };

/** What draws the places of a scene: it comes with them, after the map, and puts itself here. */
export const placeLayer: { component: Component<Props> | null } = { component: null };
