import { createContext } from 'svelte';
import type { TalkDocument } from './talkDocument.svelte';

/** The talks that are edited; set once by what the editor opens them in. */
export const [getTalks, setTalks] = createContext<TalkDocument>();
