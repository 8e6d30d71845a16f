import { afterPaint } from '../ui/afterPaint';

/**
 * The area under the pointer or the focus. The map answers at once (`area`); the panel's many marks
 * follow one frame later (`later`), so that the map never waits for them.
 */
export class HoverState {
  area: string | null = $state(null);
  place: string | null = $state(null);
  #later: string | null = $state(null);

  get later(): string | null {
    return this.#later;
  }

  /** Lets `later` follow until the returned undo is called; an effect calls it on each change. */
  follow(): () => void {
    const next = this.area;
    return afterPaint(() => (this.#later = next));
  }
}
