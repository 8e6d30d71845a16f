import { afterFrame } from '../../ui/afterPaint';

const kept = 8;
const mostMs = 1000 / 30;

/** What a frame of the map costs the page: the quickest of the last few, for others may have waited. */
export class FrameCost {
  #lasts: readonly number[] = [];

  /** Called inside a frame that the map has just painted into. */
  begin(): void {
    const start = performance.now();
    // Where the canvas is read back in software, the page waits for it at the frame's end.
    afterFrame(() => this.add(performance.now() - start));
  }

  add(ms: number): void {
    this.#lasts = [...this.#lasts, ms].slice(-kept);
  }

  /** Fewer than 30 frames a second at best. */
  get isHigh(): boolean {
    return this.#lasts.length > 0 && Math.min(...this.#lasts) > mostMs;
  }
}
