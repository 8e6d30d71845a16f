import type { RawLink } from './linkCleaning';

/**
 * Old links to new, in the order of their release. A renamed id gets one function here, and its old
 * spelling stays in `tests/content/releasedLinks.ts` and `releasedIds.ts`; nothing is ever taken out.
 */
export const migrations: readonly ((link: RawLink) => RawLink)[] = [];
