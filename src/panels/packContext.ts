import { createContext } from 'svelte';
import type { Pack } from '../content/schema';

/** The whole pack, for all parts of a panel; the page's own context has only its summary. */
export const [getPack, setPack] = createContext<Pack>();
