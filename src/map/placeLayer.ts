import type { Component } from 'svelte';
import type { Size } from '../domain/geometry';
import type { Camera } from '../scene/camera';
import type { LabelContext, Obstacle } from '../scene/labels/types';
import type { Scene, ScenePlaces } from '../scene/scene';

interface Props {
  places: ScenePlaces;
  context: LabelContext & Pick<Scene, 'layers'>;
  isStill: boolean;
}
interface PlaceLayer {
  component: Component<Props> | null;
  /** Signs that the names of areas keep clear of where they can. */
  obstacles: (places: ScenePlaces | null, camera: Camera, size: Size) => readonly Obstacle[];
}

/** What draws the places of a scene: it comes with them, after the map, and puts itself here. */
export const placeLayer: PlaceLayer = { component: null, obstacles: () => [] };
