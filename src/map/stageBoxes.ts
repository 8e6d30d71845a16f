import type { Size } from '../domain/geometry';
import type { FreeBox } from '../scene/camera';

/** The stage's size and its free part, in CSS pixels; `null` while it is not on screen (on paper). */
export function stageBoxes(
  stage: HTMLElement,
  freeElement: HTMLElement,
): { readonly size: Size; readonly free: FreeBox } | null {
  const { left, top, width, height } = stage.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const inner = freeElement.getBoundingClientRect();
  return {
    size: { width, height },
    free: {
      left: inner.left - left,
      top: inner.top - top,
      width: inner.width,
      height: inner.height,
    },
  };
}
