/** A part of the page that is loaded when it is first wanted, and once. */
export class Late<T> {
  #value: T | null = $state.raw(null);
  hasFailed = $state(false);
  #isAsked = false;
  readonly #load: (() => Promise<T>) | undefined;

  /** @param start The part itself, where the page is rendered ahead. */
  constructor(load: (() => Promise<T>) | undefined, start: T | null = null) {
    this.#load = load;
    this.#value = start;
  }

  get value(): T | null {
    return this.#value;
  }

  want(): void {
    if (this.#isAsked || this.#value !== null) return;
    this.#isAsked = true;
    this.#load?.().then(
      (value) => (this.#value = value),
      () => (this.hasFailed = true),
    );
  }
}
