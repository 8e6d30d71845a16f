/** A repaint that fits into a frame and a half is made in every frame. */
const cheapMs = 25;
/** Of a dearer one the next follows after so many times what it took: most frames stay free. */
const pause = 4;
/** Before one has been measured. */
const firstMs = 30;

/** How often a drawing that moves may be painted anew, by what its repaints cost. */
export class RepaintPace {
  #costMs = firstMs;
  #begun: number | null = null;
  #ended = 0;

  /**
   * Asked in a frame of a movement: whether this frame repaints.
   *
   * @param now Milliseconds, of a clock that never goes back.
   */
  mayRepaint(now: number): boolean {
    if (this.#begun !== null) {
      // The frame after a repaint comes when that is on screen.
      this.#costMs = now - this.#begun;
      this.#ended = now;
      this.#begun = null;
    }
    if (this.#costMs > cheapMs && now - this.#ended < pause * this.#costMs) return false;
    this.#begun = now;
    return true;
  }

  /** A movement ends: what comes next is not the frame after. */
  rest(now: number): void {
    this.#begun = null;
    this.#ended = now;
  }
}
