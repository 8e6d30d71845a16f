import { untrack } from 'svelte';

/** From so many rows on only those in sight are drawn. */
export const windowFrom = 200;
/** Rows beyond each edge, so that the keyboard and a quick wheel find the next ones there. */
const spare = 15;

/** What was measured of rows that are scrolled, in CSS pixels. */
export interface Scrolled {
  /** From the top of the first row to that of what is in sight. */
  readonly top: number;
  /** Of what is in sight. */
  readonly height: number;
  /** 0 where there is no row to measure: the one before stands. */
  readonly rowHeight: number;
}

/** Which of many rows of one height are in sight of what scrolls them. */
export class RowWindow {
  #scrolled: Scrolled = $state.raw({ top: 0, height: 600, rowHeight: 38 });
  readonly #shown = $derived(
    Math.ceil(this.#scrolled.height / this.#scrolled.rowHeight) + 2 * spare,
  );
  readonly #count: () => number;

  constructor(count: () => number) {
    this.#count = count;
  }

  get isWindowed(): boolean {
    return this.#count() > windowFrom;
  }
  /** Of the first row that is drawn. */
  readonly first: number = $derived.by(() => {
    if (!this.isWindowed) return 0;
    const first = Math.floor(this.#scrolled.top / this.#scrolled.rowHeight) - spare;
    return Math.max(0, Math.min(first, this.#count() - this.#shown));
  });
  get last(): number {
    return this.isWindowed ? Math.min(this.#count(), this.first + this.#shown) : this.#count();
  }
  /** What stands for the rows before and after those that are drawn, in CSS pixels. */
  get before(): number {
    return this.first * this.#scrolled.rowHeight;
  }
  get after(): number {
    return (this.#count() - this.last) * this.#scrolled.rowHeight;
  }

  /** Also from an effect, which does not follow what was seen before. */
  look(scrolled: Scrolled): void {
    const rowHeight = scrolled.rowHeight || untrack(() => this.#scrolled.rowHeight);
    this.#scrolled = { ...scrolled, rowHeight };
  }
}
