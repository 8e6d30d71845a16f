import type { Bounds, Size } from '../domain/geometry';
import type { Camera, FreeBox } from '../scene/camera';
import type { Scene } from '../scene/scene';
import type { View } from '../state/view';
import type { HandPorts } from './drawing/handPorts';

/** A map's stage, as what lies over it or beside it must know it. */
export interface StageView {
  /** What it is painted for. */
  readonly camera: Camera;
  /** How the browser moves what is painted, as a CSS `transform`; none at rest. */
  readonly motion: string | null;
  /** CSS pixels. */
  readonly size: Size;
  readonly free: FreeBox;
  /** For hands elsewhere that are to move it. */
  readonly hands: HandPorts;
}

/** The first map's stage, which a second map beside it shares: one camera, one size. */
export interface MapStage extends StageView {
  /** The whole city. */
  readonly bounds: Bounds;
  /** Adds to a scene what comes late to it: places, once they are there. */
  readonly dress: (scene: Scene, view: View) => Scene;
}
