import type { View } from '../state/view';

/**
 * The panel of the link came with the page, or ahead of its script, which waits for somebody to be there.
 */
export class FirstPanel {
  /** As it came, whole or its head; `null` where the page came without. */
  readonly element: Element | null;
  #isTouched = $state(false);

  constructor(element: Element | null) {
    this.element = element;
  }

  touch(): void {
    this.#isTouched = true;
  }

  /** Whether what came with the page will do for now. */
  canWait(view: View): boolean {
    return (
      this.isOf(view) &&
      view.mode === 'explore' &&
      view.embed === null &&
      view.place === null &&
      !this.#isTouched
    );
  }

  /** Whether it speaks of the view's subject, in its language. */
  isOf({ subject, lang }: View): boolean {
    return lang === 'zh' && this.element?.getAttribute('data-panel-body') === subject;
  }
}
