import { tick } from 'svelte';
import type { Point } from '../domain/geometry';
import type { Box } from '../scene/labels/types';
import { takeAhead } from './aheadBoxes';
import { boxesOver, followBoxes } from './boxesOver';
import { followStage, isSameBoxes, stageBoxes, type StageBoxes } from './stageBoxes';

/** How the page has laid out the stage of a map, and what lies over it. CSS pixels. */
export class StageLayout {
  /** `null` before it is measured. */
  boxes = $state.raw<StageBoxes | null>(null);
  /** What names keep clear of, in the stage. */
  keepOut: readonly Box[] = $state.raw([]);
  #stage: HTMLElement | undefined;

  get isOnPage(): boolean {
    return this.#stage !== undefined;
  }

  /** The stage's corner in the window; `null` where there is none. */
  get corner(): Point | null {
    const box = this.#stage?.getBoundingClientRect();
    return box === undefined ? null : [box.left, box.top];
  }

  /**
   * Follows the stage until the returned undo is called.
   *
   * @param onresize Its boxes have changed.
   */
  follow(stage: HTMLElement, onresize: () => void): () => void {
    this.#stage = stage;
    const ahead = takeAhead();
    let latest: StageBoxes | null = ahead;
    if (ahead !== null) {
      // The map is made in a task of its own; what came with the page stands until then.
      stage.firstElementChild?.append(ahead.drawing);
      setTimeout(() => {
        if (this.#stage !== stage) return;
        [this.keepOut, this.boxes] = [ahead.keepOut, latest];
        onresize();
        void tick().then(() => ahead.drawing.remove());
      });
    }
    const unmeasure = followStage(stage, ahead === null, (measured) => {
      latest = measured;
      if (ahead && this.boxes === null) return;
      // Seen again as it was, the map and its names stay as they are.
      if (!this.#take(measured)) return;
      this.readOver();
      onresize();
    });
    const unfollow = followBoxes(stage, () => this.readOver());
    return () => {
      this.#stage = undefined;
      unfollow();
      unmeasure();
    };
  }

  /** Measures it before the browser tells of it; whether its boxes have changed. */
  measure(): boolean {
    const measured = this.#stage === undefined ? null : stageBoxes(this.#stage);
    return measured !== null && this.#take(measured);
  }

  readOver(): void {
    if (this.#stage === undefined || this.#stage.offsetWidth === 0) return;
    const over = boxesOver(this.#stage);
    if (over.join() !== this.keepOut.join()) this.keepOut = over;
  }

  #take(measured: StageBoxes): boolean {
    const isNew = this.boxes === null || !isSameBoxes(measured, this.boxes);
    if (isNew) this.boxes = measured;
    return isNew;
  }
}
