import { createContext } from 'svelte';
import type { Source } from '../content/schema';
import type { Lang } from '../domain/lang';

/** The sources of one panel, numbered in the order in which it first cites them. */
export interface Citations {
  readonly lang: Lang;
  readonly sources: readonly Source[];
  /** Unique on the page: two panels may stand side by side. */
  idOf(source: string): string;
  /** The source that was asked for last, and the number that asked: the way back to the text. */
  asked: CitationRequest | null;
}
export interface CitationRequest {
  readonly source: string;
  readonly from: HTMLElement;
}

const [getCitations, setContext] = createContext<Citations>();
export { getCitations };

/** Call while the panel's component is set up; what was asked for last is kept here. */
export function setCitations(given: Omit<Citations, 'asked'>): void {
  let asked: CitationRequest | null = $state.raw(null);
  setContext({
    get lang() {
      return given.lang;
    },
    get sources() {
      return given.sources;
    },
    idOf: (source) => given.idOf(source),
    get asked() {
      return asked;
    },
    set asked(next) {
      asked = next;
    },
  });
}
