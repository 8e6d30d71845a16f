import type { Component } from 'svelte';
import type { LabelContext } from '../scene/labels/types';
import type { Scene, ScenePlaces } from '../scene/scene';

interface Props {
  places: ScenePlaces;
  context: LabelContext & Pick<Scene, 'layers'>;
  isStill: boolean;
}

/** What draws the places of a scene: it comes with them, after the map, and puts itself here. */
export const placeLayer: { component: Component<Props> | null } = { component: null };
