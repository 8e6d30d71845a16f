import data from '#outline';
import type { Outline } from './outline';

/** What comes with the first script. */
export const outline = data as unknown as Outline;
