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

/** What draws the places of a scene: it comes with them, after the map, and puts itself here. */
export const placeLayer: {
  component: Component<Props> | null;
  /** The signs that names keep off, where they can. */
  told: (places: ScenePlaces | null, camera: Camera, size: Size) => readonly Obstacle[];
} = { component: null, told: () => [] };
