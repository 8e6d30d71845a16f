import { createContext } from 'svelte';
import type { Source } from '../content/schema';
import type { Lang } from '../domain/words';

/** The sources of one panel, numbered in the order in which it first cites them. */
export interface Citations {
  readonly lang: Lang;
  readonly sources: readonly Source[];
  /** Unique on the page: two panels may stand side by side. */
  idOf(source: string): string;
}

export const [getCitations, setCitations] = createContext<Citations>();
