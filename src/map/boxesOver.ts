import type { Box } from '../scene/labels/types';

const furniture = '[data-keep-out]';

/** What of the page lies over the stage, for names to keep clear of it. */
export function boxesOver(stage: HTMLElement): readonly Box[] {
  const outer = stage.getBoundingClientRect();
  return [...stage.ownerDocument.querySelectorAll(furniture)].flatMap((element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return [];
    return [[left - outer.left, top - outer.top, right - outer.left, bottom - outer.top] as const];
  });
}

/**
 * Tells when a piece of furniture comes, goes, or changes its size, as a sheet does on its way to a
 * stop. Returns the undo.
 */
export function followBoxes(stage: HTMLElement, onchange: () => void): () => void {
  let frame = 0;
  // In the next frame: by the names that give way, what is watched may change its size itself.
  const sizes = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onchange);
  });
  // Whatever is watched anew is told of once it is laid out: asked here, the page would be laid out twice.
  const comings = new MutationObserver(watchAll);
  function watchAll(): void {
    sizes.disconnect();
    comings.disconnect();
    sizes.observe(stage);
    for (const element of stage.ownerDocument.querySelectorAll(furniture)) {
      sizes.observe(element);
      // Beside it and, as the strip of values in the legend, within it.
      for (const home of [element.parentElement, element])
        if (home !== null) comings.observe(home, { childList: true });
    }
  }
  watchAll();
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    comings.disconnect();
  };
}
