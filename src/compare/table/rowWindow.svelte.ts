/** From so many rows on only those in sight are drawn. */
export const windowFrom = 200;
/** Rows beyond each edge, so that the keyboard and a quick wheel find the next ones there. */
const spare = 15;
const usualHeight = 38;

/** Which of many rows of one height are in sight of what scrolls them. */
export class RowWindow {
  #top = $state(0);
  #height = $state(600);
  #rowHeight = $state(usualHeight);
  readonly #count: () => number;

  constructor(count: () => number) {
    this.#count = count;
  }

  get isWindowed(): boolean {
    return this.#count() > windowFrom;
  }
  /** Of the first row that is drawn. */
  get first(): number {
    if (!this.isWindowed) return 0;
    const first = Math.floor(this.#top / this.#rowHeight) - spare;
    return Math.max(0, Math.min(first, this.#count() - this.#shown));
  }
  get last(): number {
    return this.isWindowed ? Math.min(this.#count(), this.first + this.#shown) : this.#count();
  }
  /** What stands for the rows before and after those that are drawn, in CSS pixels. */
  get before(): number {
    return this.first * this.#rowHeight;
  }
  get after(): number {
    return (this.#count() - this.last) * this.#rowHeight;
  }
  get #shown(): number {
    return Math.ceil(this.#height / this.#rowHeight) + 2 * spare;
  }

  /** Reads how far the element is scrolled, how high it is, and how high a row is. */
  readonly look = (element: HTMLElement): void => {
    [this.#top, this.#height] = [element.scrollTop, element.clientHeight];
    const row = element.querySelector<HTMLElement>('tbody tr[aria-rowindex]');
    if (row !== null && row.offsetHeight > 0) this.#rowHeight = row.offsetHeight;
  };
}
