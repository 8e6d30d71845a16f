import { untrack } from 'svelte';
import type { Size } from '../domain/geometry';
import type { FreeBox } from '../scene/camera';

/** A stage's size and its free part, in CSS pixels. */
export interface StageBoxes {
  readonly size: Size;
  readonly free: FreeBox;
}

/** `null` while the stage is not on screen (on paper), and before it has its free part. */
export function stageBoxes(stage: HTMLElement): StageBoxes | null {
  const { left, top, width, height } = stage.getBoundingClientRect();
  const inner = stage.querySelector('.free')?.getBoundingClientRect();
  if (width === 0 || height === 0 || inner === undefined) return null;
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

export function isSameBoxes(a: StageBoxes, b: StageBoxes): boolean {
  const numbers = ({ size, free }: StageBoxes) =>
    String([size.width, size.height, free.left, free.top, free.width, free.height]);
  return numbers(a) === numbers(b);
}

/** Measures a stage whenever it is laid out anew, and at once where that is asked for. Returns the undo. */
export function followStage(
  stage: HTMLElement,
  isAtOnce: boolean,
  onmeasure: (boxes: StageBoxes) => void,
): () => void {
  const measure = () => {
    const boxes = stageBoxes(stage);
    if (boxes !== null) onmeasure(boxes);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(stage);
  const free = stage.querySelector('.free');
  if (free !== null) observer.observe(free);
  if (isAtOnce) untrack(measure);
  return () => observer.disconnect();
}
