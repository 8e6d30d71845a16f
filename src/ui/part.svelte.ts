import { reloadLostStyles } from './lostStyles';

/** A part of the page in a chunk of its own: loaded when it is first wanted, kept, asked for again. */
export class Part<T> {
  /** `null` until it is there. */
  value: T | null = $state.raw(null);
  hasFailed = $state(false);
  #isAsked = false;
  readonly #load: () => Promise<T>;

  /** @param start The part itself, where the page is rendered ahead. */
  constructor(load: () => Promise<T>, start: T | null = null) {
    this.#load = load;
    this.value = start;
  }

  /** Asks for the part unless it is there or on its way; one that failed is asked for anew. */
  async want(): Promise<void> {
    if (this.#isAsked || this.value !== null) return;
    this.#isAsked = true;
    const isAgain = this.hasFailed;
    this.hasFailed = false;
    try {
      if (isAgain) await reloadLostStyles();
      this.value = await this.#load();
    } catch {
      this.hasFailed = true;
    }
    this.#isAsked = false;
  }
}
