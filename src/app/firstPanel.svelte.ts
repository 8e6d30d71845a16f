import type { PackSummary } from '../content/packSummary';
import type { View } from '../state/view';

/**
 * The start view's panel came with the page: its script waits for somebody to be there.
 */
export class FirstPanel {
  /** As it came; `null` where the page came without. */
  readonly element: Element | null;
  #isTouched = $state(false);

  constructor(element: Element | null) {
    this.element = element;
  }

  touch(): void {
    this.#isTouched = true;
  }

  /** Whether what came with the page will do for now. */
  canWait(view: View, pack: PackSummary): boolean {
    return (
      this.element !== null &&
      view.mode === 'explore' &&
      view.embed === null &&
      view.subject === pack.city.id &&
      view.lang === 'zh' &&
      !this.#isTouched
    );
  }
}
