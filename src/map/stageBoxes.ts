import type { Size } from '../domain/words';
import type { FreeBox } from '../scene/camera';
import type { Box } from '../scene/placeLabels';

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

/** What of the page lies over the stage, for names to keep clear of it. */
export function furnitureOver(stage: HTMLElement): readonly Box[] {
  const outer = stage.getBoundingClientRect();
  return [...stage.ownerDocument.querySelectorAll('[data-keep-out]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [left - outer.left, top - outer.top, right - outer.left, bottom - outer.top];
  });
}
