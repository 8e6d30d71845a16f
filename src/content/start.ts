import data from '#summary';
import type { PackSummary } from './packSummary';

/** What comes with the first script. */
export const summary = data as unknown as PackSummary;
