import type { Lang } from '../domain/lang';
import { formatLink, parseLink, type LinkPart } from './link';
import {
  consistent,
  defaultView,
  differsInColouring,
  type LeftAt,
  type View,
  type Vocabulary,
} from './view';

/** What of the browser the state needs; passed in so that tests need no window. */
export interface Address {
  readonly hash: string;
  /** The link that this entry of the history was given to keep, over a reload too. */
  readonly kept?: string | null;
  write(hash: string, how: 'push' | 'replace', kept: string | null): void;
  /** Runs it once what is on screen is painted, and returns the undo; without it nothing waits. */
  readonly later?: (act: () => void) => () => void;
  /** Calls back when the person goes back, forward or edits the address; returns the undo. */
  listen(onchange: () => void): () => void;
}

/** The page's only owner of the address. Everything else asks it to change the view. */
export class ViewState {
  #view: View = $state.raw() as View;
  /** Of the view; what hangs on it alone does not follow every change of the view. */
  lang: Lang = $state() as Lang;
  /**
   * What links and lists are of: the view, or where only its colours have changed, what it was until
   * they are painted. The map never waits for some hundred addresses.
   */
  settled: View = $state.raw() as View;
  /** Parts of the last address that could not be used, for one short notice. */
  invalid: readonly LinkPart[] = $state.raw([]);
  /** The last step that was on; every entry of the history keeps it, so that a reload does not lose it. */
  left: LeftAt | null = $state.raw(null);
  readonly #vocabulary: Vocabulary;
  readonly #address: Address;
  #unwritten: (() => void) | null = null;
  #callOff = (): void => undefined;

  constructor(vocabulary: Vocabulary, address: Address) {
    this.#vocabulary = vocabulary;
    this.#address = address;
    const { kept = null } = address;
    if (kept !== null) this.#remember(parseLink(kept, vocabulary).view);
    this.settled = parseLink(address.hash, vocabulary).view;
    this.read();
  }

  get view(): View {
    return this.#view;
  }
  #show(view: View): void {
    this.#view = view;
    this.lang = view.lang;
    this.#callOff();
    const { later } = this.#address;
    if (later !== undefined && differsInColouring(view, this.settled))
      this.#callOff = later(this.settle);
    else this.settled = view;
  }

  read(): void {
    const { view, invalid } = parseLink(this.#address.hash, this.#vocabulary);
    this.#show(view);
    this.invalid = invalid;
    this.#remember(view);
  }

  /**
   * Changes some parts. A continuous control replaces; a choice pushes, so that back undoes it. The
   * map does not wait for the address where only its colours change.
   */
  go(change: Partial<View>, how: 'push' | 'replace' = 'push'): void {
    this.#write();
    const { view } = this;
    const next = consistent({ ...view, ...change });
    this.#show(next);
    this.invalid = [];
    this.#remember(next);
    this.#unwritten = () => {
      const hash = formatLink(next);
      if (hash !== formatLink(view)) this.#address.write(hash, how, this.#toKeep);
    };
    if (this.settled === next) this.#write();
  }

  /** Writes the address that is still to be written, and makes every link one of the present view. */
  readonly settle = (): void => {
    this.#write();
    this.settled = this.view;
  };

  #write(): void {
    const write = this.#unwritten;
    this.#unwritten = null;
    write?.();
  }

  /** Takes back a part of the link that could be judged only later, such as a place: these come with the whole pack. */
  fallBack(part: LinkPart, to: Partial<View>): void {
    this.#show({ ...this.view, ...to });
    this.invalid = [...this.invalid, part];
  }

  /** Takes over a whole link, e.g. from the other window of a talk; leaves no trace in the history. */
  goTo(link: string): void {
    this.go(parseLink(link, this.#vocabulary).view, 'replace');
  }

  /** Follows the address until the returned undo is called. */
  follow(): () => void {
    return this.#address.listen(() => {
      this.#unwritten = null;
      this.read();
      const { hash, kept = null } = this.#address;
      // A link that was followed makes an entry that keeps nothing yet.
      if (kept !== this.#toKeep) this.#address.write(hash, 'replace', this.#toKeep);
    });
  }

  #remember({ mode, step, subStep, talk }: View): void {
    if (mode === 'present' && step !== null) this.left = { step, subStep, talk };
  }

  get #toKeep(): string | null {
    return this.left === null
      ? null
      : formatLink({ ...defaultView, mode: 'present', ...this.left });
  }
}

/** The window's own address. `#` alone would jump the page, so the start view keeps the bare path. */
export function windowAddress(later: Address['later']): Address {
  return {
    get hash() {
      return location.hash;
    },
    get kept() {
      const { left } = (history.state ?? {}) as Record<string, unknown>;
      return typeof left === 'string' ? left : null;
    },
    write(hash, how, kept) {
      const state = kept === null ? null : { left: kept };
      const url = hash === '' ? location.pathname + location.search : hash;
      try {
        if (how === 'push') history.pushState(state, '', url);
        else history.replaceState(state, '', url);
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
    later,
  };
}
