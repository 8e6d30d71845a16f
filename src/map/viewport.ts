import type { Size } from '../domain/geometry';
import type { Camera, FreeBox } from '../scene/camera';
import type { Box } from '../scene/labels/types';

/** The window on the map: where it looks, and what of it is free. All in CSS pixels. */
export interface Viewport {
  readonly camera: Camera;
  /** How the browser moves what is painted for that camera, as a CSS `transform`; none at rest. */
  readonly motion?: string | null;
  readonly size: Size;
  /** The part that the panel leaves. */
  readonly free: FreeBox;
  /** Boxes that lie over the map: names keep clear of them. */
  readonly keepOut: readonly Box[];
}
