import type { RawLink } from './linkCleaning';

/**
 * Old links to new, in the order of their release. A renamed id gets one function here and one row
 * in the golden list of the tests; nothing is ever taken out.
 */
export const migrations: readonly ((link: RawLink) => RawLink)[] = [];
