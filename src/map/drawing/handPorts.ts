import type { Size } from '../../domain/geometry';
import type { Camera } from '../../scene/camera';

/** What of the drawing is seen now. */
export interface Sight {
  readonly camera: Camera;
  /** CSS pixels. */
  readonly size: Size;
}

/** A drawing that hands move. Points are CSS pixels of its element. */
export interface HandPorts {
  /** `null` where no hand may move it: it has no size, or another map takes the gesture. */
  readonly sight: () => Sight | null;
  /** A hand is laid on it; `onrest` ends it. */
  readonly onhold: () => void;
  readonly onmove: (camera: Camera) => void;
  /** No hand is on the map any more, and it has come to rest. */
  readonly onrest: () => void;
  /** Without motion nothing glides on and the wheel steps. */
  readonly prefersReducedMotion: () => boolean;
}

export interface Hands {
  /** Ends what is still gliding, where it is. */
  readonly stop: () => void;
  /** Takes the hands off the element. */
  readonly remove: () => void;
}
