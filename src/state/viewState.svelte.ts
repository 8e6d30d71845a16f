import { formatLink, parseLink, type LinkPart } from './link';
import type { View, Vocabulary } from './view';

/** What of the browser the state needs; passed in so that tests need no window. */
export interface Address {
  readonly hash: string;
  write(hash: string, how: 'push' | 'replace'): void;
  /** Calls back when the person goes back, forward or edits the address; returns the undo. */
  listen(onchange: () => void): () => void;
}

/** The page's only owner of the address. Everything else asks it to change the view. */
export class ViewState {
  view: View = $state.raw() as View;
  /** Parts of the last address that could not be used, for one short notice. */
  invalid: readonly LinkPart[] = $state.raw([]);
  readonly #vocabulary: Vocabulary;
  readonly #address: Address;

  constructor(vocabulary: Vocabulary, address: Address) {
    this.#vocabulary = vocabulary;
    this.#address = address;
    this.read();
  }

  read(): void {
    const { view, invalid } = parseLink(this.#address.hash, this.#vocabulary);
    this.view = view;
    this.invalid = invalid;
  }

  /** Changes some parts. A continuous control replaces; a choice pushes, so that back undoes it. */
  go(change: Partial<View>, how: 'push' | 'replace' = 'push'): void {
    const next = { ...this.view, ...change };
    const hash = formatLink(next);
    const isSame = hash === formatLink(this.view);
    this.view = next;
    this.invalid = [];
    if (!isSame) this.#address.write(hash, how);
  }

  /** Takes over a whole link, e.g. from the other window of a talk; leaves no trace in the history. */
  goTo(link: string): void {
    this.go(parseLink(link, this.#vocabulary).view, 'replace');
  }

  /** Follows the address until the returned undo is called. */
  follow(): () => void {
    return this.#address.listen(() => this.read());
  }
}

/** The window's own address. `#` alone would jump the page, so the start view keeps the bare path. */
export function windowAddress(): Address {
  return {
    get hash() {
      return location.hash;
    },
    write(hash, how) {
      const url = hash === '' ? location.pathname + location.search : hash;
      try {
        if (how === 'push') history.pushState(null, '', url);
        else history.replaceState(null, '', url);
      } catch {
        // A sandboxed frame may refuse; the view has changed all the same.
      }
    },
    listen(onchange) {
      addEventListener('popstate', onchange);
      addEventListener('hashchange', onchange);
      return () => {
        removeEventListener('popstate', onchange);
        removeEventListener('hashchange', onchange);
      };
    },
  };
}
